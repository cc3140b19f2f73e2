package dev.assay.web.aid.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.assay.aid.trace.TraceReport;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.trace.TraceMap;
import dev.assay.judge.Verdict;
import dev.assay.web.solve.CaseJson;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.ShortenedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trace, one for each step of the problem.
 *
 * @param outcome as in a run
 */
record TraceJson(
    CaseJson outcome,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String judgedClass,
    List<DiagnosticJson> diagnostics,
    List<StepJson> traces) {

  /**
   * One step.
   *
   * @param points each a method, a line, 1 for a return or else 0, and the variables in scope
   */
  record StepJson(
      List<TraceMap.TracedMethod> methods,
      List<List<Object>> points,
      Map<String, List<String>> fields,
      List<IndexJson> indexes,
      boolean threads,
      RecordedJson trace) {}

  /** The variables that index an array. */
  record IndexJson(
      int method,
      String array,
      Set<String> by,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> columns) {}

  /**
   * What was recorded.
   *
   * @param steps JSON that was checked
   */
  record RecordedJson(String cut, @JsonRawValue String steps) {}

  static TraceJson of(TraceReport.Traced report, Locale language) {
    TraceMap map = report.map();
    List<List<Object>> points = map.points().stream().map(TraceJson::point).toList();
    List<IndexJson> indexes =
        map.indexes().stream()
            .map(each -> new IndexJson(each.method(), each.array(), each.by(), each.columns()))
            .toList();
    return new TraceJson(
        CaseJson.of(report.outcome(), language),
        ShortenedText.orNull(report.judgedClass()),
        List.of(),
        report.traces().stream()
            .map(
                step ->
                    new StepJson(
                        map.methods(),
                        points,
                        map.fields(),
                        indexes,
                        step.threads(),
                        new RecordedJson(step.cut(), step.steps())))
            .toList());
  }

  private static List<Object> point(TraceMap.Point point) {
    return List.of(point.method(), point.line(), point.isReturn() ? 1 : 0, point.inScope());
  }

  static TraceJson rejected(List<Diagnostic> diagnostics, Locale language) {
    var outcome = new CaseJson("", "", null, Verdict.COMPILE_ERROR, "", null, List.of(), 0);
    return new TraceJson(outcome, null, DiagnosticJson.of(diagnostics, language), List.of());
  }
}
