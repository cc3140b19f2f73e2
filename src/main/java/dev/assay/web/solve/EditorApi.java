package dev.assay.web.solve;

import dev.assay.compiler.Formatting;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.complete.Completions;
import dev.assay.judge.Judge;
import dev.assay.problem.Problem;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.value.DiagnosticJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers the editor's questions to the compiler: diagnostics, completions and formatting. All
 * three check the code alike and count as diagnostics within fair use.
 */
@RestController
class EditorApi {

  private final Judge judge;
  private final SourceCompiler compiler;
  private final PathLookup lookup;
  private final FairUse fairUse;
  private final SubmittedCode submitted;

  EditorApi(
      Judge judge,
      SourceCompiler compiler,
      PathLookup lookup,
      FairUse fairUse,
      SubmittedCode submitted) {
    this.judge = judge;
    this.compiler = compiler;
    this.lookup = lookup;
    this.fairUse = fairUse;
    this.submitted = submitted;
  }

  /** Code to diagnose or to format, or formatted code. */
  record Code(@Nullable String code) {}

  /**
   * The body of a request for completions.
   *
   * @param offset in UTF-16 units from 0
   */
  record CompleteRequest(@Nullable String code, @Nullable Integer offset) {}

  /** The compiler's diagnostics. */
  record DiagnosticsJson(List<DiagnosticJson> diagnostics) {}

  @PostMapping(
      path = "/api/problems/{slug}/diagnostics",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  DiagnosticsJson diagnose(
      @PathVariable String slug,
      @RequestBody Code body,
      HttpServletRequest request,
      Locale language) {
    Problem problem = lookup.problem(slug);
    String code = submitted.check(body.code());
    return new DiagnosticsJson(
        DiagnosticJson.of(
            fairUse.diagnosing(request, () -> judge.diagnose(problem, code)), language));
  }

  @PostMapping(
      path = "/api/problems/{slug}/completions",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Completions complete(
      @PathVariable String slug, @RequestBody CompleteRequest body, HttpServletRequest request) {
    Problem problem = lookup.problem(slug);
    String code = submitted.check(body.code());
    int offset = SubmittedCode.checkOffset(code, body.offset());
    return fairUse.diagnosing(
        request, () -> compiler.complete(code, offset, problem.code().support()));
  }

  @PostMapping(path = "/api/problems/{slug}/format", consumes = MediaType.APPLICATION_JSON_VALUE)
  Code format(
      @PathVariable String slug,
      @RequestBody Code body,
      HttpServletRequest request,
      Locale language) {
    lookup.problem(slug);
    String code = submitted.check(body.code());
    return switch (fairUse.diagnosing(request, () -> compiler.format(code))) {
      case Formatting.Formatted formatted -> new Code(formatted.code());
      case Formatting.Unformatted refused -> {
        var diagnostics = DiagnosticJson.of(refused.diagnostics(), language);
        DiagnosticJson first = diagnostics.getFirst();
        throw new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT, "not-formatted", first.line(), first.message())
            .with("diagnostics", diagnostics);
      }
    };
  }
}
