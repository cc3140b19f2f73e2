package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows collections: problems in a given order, and how many the visitor solved. */
@Controller
class CollectionPages {

  private final ProblemCatalogue problems;
  private final ListFactsReader reader;

  CollectionPages(ProblemCatalogue problems, ListFactsReader reader) {
    this.problems = problems;
    this.reader = reader;
  }

  /**
   * Shows a page of a collection.
   *
   * @param page from 1
   */
  @GetMapping("/collections/{slug}")
  String show(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String page,
      HttpServletRequest request,
      Locale language,
      Model model) {
    ProblemCollection collection =
        problems
            .collection(slug)
            .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "unknown-collection", slug));
    ListFacts facts = reader.read(request);
    model.addAttribute("collection", view(collection, facts, language));
    model.addAttribute("trailQuery", new TrailQuery(collection.slug(), null));
    var filter = new ProblemFilter(null, null, null, null, null, null, null, page);
    model.addAttribute("page", ListPage.of(existing(collection).toList(), filter, facts, language));
    return "problem/collection";
  }

  @GetMapping("/collections")
  String list(HttpServletRequest request, Locale language, Model model) {
    ListFacts facts = reader.read(request);
    model.addAttribute(
        "collections",
        problems.collections().stream().map(each -> view(each, facts, language)).toList());
    return "problem/collections";
  }

  private CollectionView view(ProblemCollection collection, ListFacts facts, Locale language) {
    List<ProblemRow> rows =
        existing(collection).map(problem -> ProblemRow.of(problem, facts, language)).toList();
    return CollectionView.of(collection, rows, language);
  }

  private Stream<Problem> existing(ProblemCollection collection) {
    return collection.problems().stream().flatMap(slug -> problems.find(slug).stream());
  }
}
