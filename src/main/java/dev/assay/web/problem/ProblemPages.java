package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.sharing.SharedSolutions;
import dev.assay.submission.Submission;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.VisitorHistory;
import dev.assay.web.solve.OwnCases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page on which a problem is read and solved, and the visitor's history of it. */
@Controller
class ProblemPages {

  private final VisitorHistory history;
  private final PathLookup lookup;
  private final PackageFaults faults;
  private final ProblemSurroundings surroundings;
  private final SharedSolutions sharing;

  ProblemPages(
      VisitorHistory history,
      PathLookup lookup,
      PackageFaults faults,
      ProblemSurroundings surroundings,
      SharedSolutions sharing) {
    this.history = history;
    this.lookup = lookup;
    this.faults = faults;
    this.surroundings = surroundings;
    this.sharing = sharing;
  }

  /**
   * Shows a problem; the editor holds the code of one of the visitor's submissions if the request
   * names it. A package that never loaded shows only its faults.
   */
  @GetMapping("/problems/{slug}")
  String show(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String submission,
      TrailQuery asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language,
      Model model) {
    model.addAttribute("faults", faults.of(slug, language));
    if (lookup.isMissing(slug) && faults.slugs().contains(slug)) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("slug", slug);
      return "problem/faulty";
    }
    Problem problem = lookup.problem(slug);
    model.addAttribute("problem", ProblemView.of(problem, language));
    model.addAttribute("plainTexts", faults.plainTexts(problem, language));
    model.addAttribute("hasLinks", sharing.hasLinks());
    model.addAttribute("mostCases", OwnCases.MAX_CASES);
    if (submission != null) {
      model.addAttribute("code", ownCode(submission, problem, request));
    }
    model.addAttribute("submissions", history.recent(request, slug));
    surroundings.addTo(model, problem, asked, request, language);
    return "problem/show";
  }

  /** Shows the visitor's own submissions of a problem. */
  @GetMapping("/problems/{slug}/submissions")
  String history(
      @PathVariable String slug, HttpServletRequest request, Locale language, Model model) {
    Problem problem = lookup.problem(slug);
    model.addAttribute("problem", ProblemView.of(problem, language));
    model.addAttribute("submissions", history.recent(request, slug));
    return Fragment.isWanted(request) ? "problem/history :: history" : "problem/history";
  }

  /** Returns the code that the visitor submitted for {@code problem}; null if there is none. */
  private @Nullable String ownCode(String id, Problem problem, HttpServletRequest request) {
    Submission submission = lookup.submission(id);
    return history.isOwn(request, submission) && submission.problem().equals(problem.slug())
        ? submission.code()
        : null;
  }
}
