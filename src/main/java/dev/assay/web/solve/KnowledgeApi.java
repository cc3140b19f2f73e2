package dev.assay.web.solve;

import dev.assay.compiler.CodeKnowledge;
import dev.assay.compiler.knowledge.CallHints;
import dev.assay.compiler.knowledge.Hover;
import dev.assay.compiler.knowledge.NamedSymbol;
import dev.assay.compiler.knowledge.Renaming;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the editor about names and calls. The questions check the code and count as those of {@link
 * EditorApi} do.
 */
@RestController
@RequestMapping(path = "/api/problems/{slug}", consumes = MediaType.APPLICATION_JSON_VALUE)
class KnowledgeApi {

  private final CodeKnowledge knowledge;
  private final PathLookup lookup;
  private final FairUse fairUse;
  private final SubmittedCode submitted;

  KnowledgeApi(
      CodeKnowledge knowledge, PathLookup lookup, FairUse fairUse, SubmittedCode submitted) {
    this.knowledge = knowledge;
    this.lookup = lookup;
    this.fairUse = fairUse;
    this.submitted = submitted;
  }

  /**
   * The body of a question about a place.
   *
   * @param offset in UTF-16 units from 0
   * @param name the new one, to rename
   */
  record Place(@Nullable String code, @Nullable Integer offset, @Nullable String name) {}

  /** The body of a question about all of the code. */
  record Code(@Nullable String code) {}

  /** The names in the code. */
  record SymbolsJson(List<NamedSymbol> symbols) {}

  @PostMapping("/symbols")
  SymbolsJson symbols(
      @PathVariable String slug, @RequestBody Code body, HttpServletRequest request) {
    Map<String, String> support = support(slug);
    String code = submitted.check(body.code());
    return new SymbolsJson(fairUse.diagnosing(request, () -> knowledge.symbols(code, support)));
  }

  @PostMapping("/hover")
  Hover hover(@PathVariable String slug, @RequestBody Place body, HttpServletRequest request) {
    Map<String, String> support = support(slug);
    String code = submitted.check(body.code());
    int offset = SubmittedCode.checkOffset(code, body.offset());
    return fairUse.diagnosing(request, () -> knowledge.hover(code, offset, support));
  }

  @PostMapping("/signatures")
  CallHints signatures(
      @PathVariable String slug, @RequestBody Place body, HttpServletRequest request) {
    Map<String, String> support = support(slug);
    String code = submitted.check(body.code());
    int offset = SubmittedCode.checkOffset(code, body.offset());
    return fairUse.diagnosing(request, () -> knowledge.hints(code, offset, support));
  }

  @PostMapping("/rename")
  Renaming.Renamed rename(
      @PathVariable String slug,
      @RequestBody Place body,
      HttpServletRequest request,
      Locale language) {
    Map<String, String> support = support(slug);
    String code = submitted.check(body.code());
    int offset = SubmittedCode.checkOffset(code, body.offset());
    String name = body.name() == null ? "" : body.name().strip();
    return switch (fairUse.diagnosing(
        request, () -> knowledge.rename(code, offset, name, support))) {
      case Renaming.Renamed renamed -> renamed;
      case Renaming.Refused refused ->
          throw new Refusal(
              HttpStatus.UNPROCESSABLE_CONTENT, "not-renamed", refused.reason().in(language));
    };
  }

  private Map<String, String> support(String slug) {
    return lookup.problem(slug).code().support();
  }
}
