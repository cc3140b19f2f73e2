package dev.assay.web.solve;

import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.web.request.PathLookup;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.ShortenedText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries code for programs, without storing it. */
@RestController
class RunApi {

  private final CodeActions attempts;
  private final PathLookup requested;

  RunApi(CodeActions attempts, PathLookup requested) {
    this.attempts = attempts;
    this.requested = requested;
  }

  /**
   * What a program sends to try code.
   *
   * @param inputs arguments by name, one map for each case; null or empty for the samples
   */
  record Trial(@Nullable String code, @Nullable List<Map<String, Object>> inputs) {}

  /** What a program sends to have code compiled. */
  record Draft(@Nullable String code) {}

  /** What the compiler says. */
  record DiagnosticsJson(List<DiagnosticJson> diagnostics) {}

  /** What a run showed. */
  record RunJson(Verdict verdict, List<DiagnosticJson> diagnostics, List<CaseJson> cases) {

    static RunJson of(RunReport report, Locale language) {
      return new RunJson(
          report.verdict(),
          DiagnosticJson.of(report.diagnostics(), language),
          report.cases().stream().map(run -> CaseJson.of(run, language)).toList());
    }
  }

  /** One case of a run, its values shortened. */
  record CaseJson(
      String input,
      String expected,
      @Nullable String actual,
      Verdict verdict,
      String stdout,
      @Nullable String message,
      long timeMillis) {

    static CaseJson of(RunReport.RunCase run, Locale language) {
      return new CaseJson(
          ShortenedText.of(run.input()),
          ShortenedText.of(run.expected()),
          ShortenedText.orNull(run.actual()),
          run.verdict(),
          ShortenedText.of(run.stdout()),
          ShortenedText.orNull(run.message(), language),
          run.timeMillis());
    }
  }

  @PostMapping(path = "/api/problems/{slug}/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
  RunJson run(
      @PathVariable String slug,
      @RequestBody Trial trial,
      HttpServletRequest request,
      Locale language) {
    var problem = requested.problem(slug);
    return RunJson.of(attempts.run(problem, trial.code(), trial.inputs(), request), language);
  }

  @PostMapping(path = "/api/problems/{slug}/diagnostics", consumes = MediaType.APPLICATION_JSON_VALUE)
  DiagnosticsJson diagnose(
      @PathVariable String slug,
      @RequestBody Draft draft,
      HttpServletRequest request,
      Locale language) {
    var problem = requested.problem(slug);
    return new DiagnosticsJson(
        DiagnosticJson.of(attempts.diagnose(problem, draft.code(), request), language));
  }
}
