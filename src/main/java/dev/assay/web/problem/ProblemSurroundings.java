package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.web.study.StudyModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to a problem's page its place in a list, how others and the visitor fared with it, and the
 * visitor's own marks.
 */
@Component
class ProblemSurroundings {

  private final ListFactsReader reader;
  private final Trails trails;
  private final StudyModel study;

  ProblemSurroundings(ListFactsReader reader, Trails trails, StudyModel study) {
    this.reader = reader;
    this.trails = trails;
    this.study = study;
  }

  void addTo(
      Model model, Problem problem, TrailQuery asked, HttpServletRequest request, Locale language) {
    String slug = problem.slug();
    ListFacts facts = reader.read(request);
    model.addAttribute("acceptance", facts.acceptance(problem));
    model.addAttribute("isSolved", facts.isSolved(problem));
    model.addAttribute("trailQuery", asked);
    Trail trail = trails.find(asked, slug, facts, language);
    model.addAttribute("trail", TrailView.of(trail, slug, facts, language));
    study.addTo(model, slug, request);
  }
}
