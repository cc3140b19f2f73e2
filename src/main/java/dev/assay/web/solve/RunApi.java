package dev.assay.web.solve;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.ShortenedText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Runs code for programs, without storing it. */
@RestController
class RunApi {

  private final CodeService codeService;
  private final PathLookup lookup;

  RunApi(CodeService codeService, PathLookup lookup) {
    this.codeService = codeService;
    this.lookup = lookup;
  }

  /**
   * The body of a request that runs code.
   *
   * @param inputs arguments by name, one map for each case; null or empty for the samples
   * @param runId a UUID by which the run can be stopped, or null
   */
  record RunRequest(
      @Nullable String code,
      @Nullable String runId,
      @JsonDeserialize(contentUsing = TypedValue.Reading.class)
          @Nullable List<Map<String, @Nullable Object>> inputs) {}

  /** The result of a run. */
  record RunJson(
      Verdict verdict,
      List<DiagnosticJson> diagnostics,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String judgedClass,
      List<CaseJson> cases) {

    static RunJson of(RunReport report, Locale language) {
      return new RunJson(
          report.verdict(),
          DiagnosticJson.of(report.diagnostics(), language),
          ShortenedText.orNull(report.judgedClass()),
          report.cases().stream().map(run -> CaseJson.of(run, language)).toList());
    }
  }

  @PostMapping(path = "/api/problems/{slug}/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
  RunJson run(
      @PathVariable String slug,
      @RequestBody RunRequest body,
      HttpServletRequest request,
      Locale language) {
    var problem = lookup.problem(slug);
    return RunJson.of(
        codeService.run(problem, body.code(), body.inputs(), body.runId(), request), language);
  }

  /** Stops a run of the same sender, whose own request then gets 409. */
  @DeleteMapping("/api/problems/{slug}/runs/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(@PathVariable String slug, @PathVariable String id, HttpServletRequest request) {
    lookup.problem(slug);
    if (!codeService.stopRun(id, request)) {
      throw new Refusal(HttpStatus.NOT_FOUND, "no-such-run");
    }
  }
}
