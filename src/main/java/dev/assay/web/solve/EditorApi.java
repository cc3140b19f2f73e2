package dev.assay.web.solve;

import dev.assay.compiler.Formatting;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.complete.Completions;
import dev.assay.problem.Problem;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.value.DiagnosticJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Helps to write code, as the editor asks for it; counts as diagnostics do. */
@RestController
class EditorApi {

  private final SourceCompiler compiler;
  private final PathLookup requested;
  private final FairUse fairUse;
  private final SubmittedCode submitted;

  EditorApi(
      SourceCompiler compiler, PathLookup requested, FairUse fairUse, SubmittedCode submitted) {
    this.compiler = compiler;
    this.requested = requested;
    this.fairUse = fairUse;
    this.submitted = submitted;
  }

  /**
   * A place in code.
   *
   * @param offset in UTF-16 units from 0
   */
  record Place(@Nullable String code, @Nullable Integer offset) {}

  /** Code to lay out, or laid out. */
  record Code(@Nullable String code) {}

  @PostMapping(path = "/api/problems/{slug}/completions", consumes = "application/json")
  Completions complete(
      @PathVariable String slug, @RequestBody Place place, HttpServletRequest request) {
    Problem problem = requested.problem(slug);
    String code = submitted.check(place.code());
    Integer offset = place.offset();
    if (offset == null || offset < 0 || offset > code.length()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-such-offset", code.length());
    }
    return fairUse.diagnosing(
        request, () -> compiler.complete(code, offset, problem.code().support()));
  }

  @PostMapping(path = "/api/problems/{slug}/format", consumes = "application/json")
  Code format(
      @PathVariable String slug,
      @RequestBody Code draft,
      HttpServletRequest request,
      Locale language) {
    requested.problem(slug);
    String code = submitted.check(draft.code());
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
