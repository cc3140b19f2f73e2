package dev.assay.web.problem;

import dev.assay.problem.ProblemCollection;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Standing;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.VisitorHistory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows collections: problems in a given order, and how many the visitor solved. */
@Controller
class CollectionPages {

  private final ProblemCatalogue problems;
  private final VisitorHistory history;

  CollectionPages(ProblemCatalogue problems, VisitorHistory history) {
    this.problems = problems;
    this.history = history;
  }

  @GetMapping("/collections/{slug}")
  String show(@PathVariable String slug, HttpServletRequest request, Locale language, Model model) {
    ProblemCollection collection =
        problems
            .collection(slug)
            .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "unknown-collection", slug));
    model.addAttribute("collection", view(collection, history.standings(request), language));
    return "problem/collection";
  }

  @GetMapping("/collections")
  String list(HttpServletRequest request, Locale language, Model model) {
    Map<String, Standing> standings = history.standings(request);
    model.addAttribute(
        "collections",
        problems.collections().stream().map(each -> view(each, standings, language)).toList());
    return "problem/collections";
  }

  private CollectionView view(
      ProblemCollection collection, Map<String, Standing> standings, Locale language) {
    List<ProblemRow> rows =
        collection.problems().stream()
            .flatMap(slug -> problems.find(slug).stream())
            .map(problem -> ProblemRow.of(problem, standings.get(problem.slug()), language))
            .toList();
    return CollectionView.of(collection, rows, language);
  }
}
