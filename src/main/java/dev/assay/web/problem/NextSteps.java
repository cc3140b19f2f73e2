package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what a visitor can do after an accepted submission. */
@Component
public class NextSteps {

  private static final int SIMILAR = 3;

  private final ProblemCatalogue problems;
  private final Trails trails;
  private final ListFactsReader reader;
  private volatile @Nullable SimilarProblems ranking;

  NextSteps(ProblemCatalogue problems, Trails trails, ListFactsReader reader) {
    this.problems = problems;
    this.trails = trails;
    this.reader = reader;
  }

  /** Adds {@code steps}, {@code similar} and {@code hasEditorial} of a problem to the model. */
  public void addTo(Model model, String slug, HttpServletRequest request, Locale language) {
    ListFacts facts = reader.read(request);
    var asked = new TrailQuery(request.getParameter("collection"), request.getParameter("list"));
    Trail trail = trails.find(asked, slug, facts, language);
    model.addAttribute("steps", TrailView.of(trail, slug, facts, language));
    model.addAttribute("similar", similar(slug, facts, language));
    model.addAttribute(
        "hasEditorial", problems.find(slug).filter(each -> each.editorial() != null).isPresent());
  }

  /** Returns similar problems, those first that are not solved. */
  private List<ProblemRow> similar(String slug, ListFacts facts, Locale language) {
    return problems.find(slug).stream()
        .flatMap(problem -> ranking().of(problem).stream())
        .sorted(Comparator.comparing(problem -> facts.isSolved(problem)))
        .limit(SIMILAR)
        .map(problem -> ProblemRow.of(problem, facts, language))
        .toList();
  }

  /** Returns the ranking of the problems that there are now. */
  private SimilarProblems ranking() {
    List<Problem> all = problems.all();
    SimilarProblems known = ranking;
    if (known == null || !known.isOf(all)) {
      known = new SimilarProblems(all);
      ranking = known;
    }
    return known;
  }
}
