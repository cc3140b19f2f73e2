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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trace, one for each step of the problem, and what the numbers in all of them mean.
 *
 * @param outcome as in a run
 * @param points each a method, a line, 1 for a return or else 0, and the variables in scope
 */
record TraceJson(
    CaseJson outcome,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String judgedClass,
    List<DiagnosticJson> diagnostics,
    List<TraceMap.TracedMethod> methods,
    List<List<Object>> points,
    Map<String, List<String>> fields,
    List<IndexJson> indexes,
    List<StepJson> traces) {

  /** The outcome of a run, whose texts are shortened, with the diagnostics. */
  private static final int BESIDE = 20_000;

  /** Names of members and of classes. */
  private static final int OF_A_PART = 200;

  private static final int OF_A_NUMBER = 5;

  /** One step. */
  record StepJson(boolean threads, RecordedJson trace) {}

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
        map.methods(),
        points,
        map.fields(),
        indexes,
        report.traces().stream()
            .map(step -> new StepJson(step.threads(), new RecordedJson(step.cut(), step.steps())))
            .toList());
  }

  /** Returns about how many characters the text has: nothing that a trace adds is left out. */
  long length() {
    long length = BESIDE;
    for (TraceMap.TracedMethod method : methods) {
      length += OF_A_PART + characters(method.vars());
    }
    for (List<Object> point : points) {
      length += OF_A_PART + (long) OF_A_NUMBER * ((List<?>) point.getLast()).size();
    }
    for (List<String> names : fields.values()) {
      length += OF_A_PART + characters(names);
    }
    for (IndexJson index : indexes) {
      length += OF_A_PART + characters(index.by()) + characters(index.columns());
    }
    for (StepJson step : traces) {
      length += OF_A_PART + step.trace().steps().length();
    }
    return length;
  }

  private static long characters(Collection<String> names) {
    long characters = 0;
    for (String name : names) {
      characters += name.length() + 3;
    }
    return characters;
  }

  private static List<Object> point(TraceMap.Point point) {
    return List.of(point.method(), point.line(), point.isReturn() ? 1 : 0, point.inScope());
  }

  static TraceJson rejected(List<Diagnostic> diagnostics, Locale language) {
    var outcome = new CaseJson("", "", null, Verdict.COMPILE_ERROR, "", null, List.of(), 0);
    return new TraceJson(
        outcome,
        null,
        DiagnosticJson.of(diagnostics, language),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }
}
