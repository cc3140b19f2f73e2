package dev.assay.web;

import dev.assay.account.Account;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalogue;
import dev.assay.submission.Standing;
import dev.assay.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of problems, and the page to read and solve one. */
@Controller
class ProblemPages {

  private static final int RECENT = 20;

  private final ProblemCatalogue problems;
  private final Submissions submissions;
  private final Attempts attempts;
  private final Requested requested;
  private final Visitors visitors;

  ProblemPages(
      ProblemCatalogue problems,
      Submissions submissions,
      Attempts attempts,
      Requested requested,
      Visitors visitors) {
    this.problems = problems;
    this.submissions = submissions;
    this.attempts = attempts;
    this.requested = requested;
    this.visitors = visitors;
  }

  /** A line in the list. */
  record Row(
      String slug,
      int number,
      String title,
      String difficulty,
      List<String> tags,
      @Nullable Standing standing) {

    static Row of(Problem problem, @Nullable Standing standing, Locale language) {
      return new Row(
          problem.slug(),
          problem.number(),
          problem.title().in(language),
          problem.difficulty().name(),
          problem.tags(),
          standing);
    }
  }

  @GetMapping({"/", "/problems"})
  String list(ProblemFilter filter, HttpServletRequest request, Locale language, Model model) {
    Map<String, Standing> standings =
        visitors.find(request).map(Account::id).map(submissions::standings).orElse(Map.of());
    List<Problem> all = problems.all();
    List<Row> rows =
        all.stream()
            .filter(problem -> filter.accepts(problem, standings.get(problem.slug())))
            .map(problem -> Row.of(problem, standings.get(problem.slug()), language))
            .toList();
    model.addAttribute("filter", filter);
    model.addAttribute("rows", rows);
    model.addAttribute("count", all.size());
    model.addAttribute("solved", count(all, standings, Standing.SOLVED));
    model.addAttribute("difficulties", ProblemFilter.difficulties());
    model.addAttribute(
        "tags", all.stream().flatMap(problem -> problem.tags().stream()).distinct().sorted());
    return Fragment.isWanted(request) ? "problem/list :: rows" : "problem/list";
  }

  @GetMapping("/problems/{slug}")
  String show(@PathVariable String slug, HttpServletRequest request, Locale language, Model model) {
    Problem problem = requested.problem(slug);
    model.addAttribute("problem", ProblemView.of(problem, language));
    model.addAttribute("maxCodeBytes", SubmittedCode.MAX_BYTES);
    addHistory(problem, request, model);
    return "problem/show";
  }

  /** Shows the visitor's own submissions of a problem. */
  @GetMapping("/problems/{slug}/submissions")
  String history(
      @PathVariable String slug, HttpServletRequest request, Locale language, Model model) {
    Problem problem = requested.problem(slug);
    model.addAttribute("problem", ProblemView.of(problem, language));
    addHistory(problem, request, model);
    return Fragment.isWanted(request) ? "problem/history :: history" : "problem/history";
  }

  /** Tries code on the visitor's own cases, or on the samples when there are none. */
  @PostMapping("/problems/{slug}/runs")
  String run(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(defaultValue = "") String cases,
      HttpServletRequest request,
      Locale language,
      Model model) {
    Problem problem = requested.problem(slug);
    var report = attempts.run(problem, code, CaseText.read(cases), request);
    model.addAttribute("problem", ProblemView.of(problem, language));
    model.addAttribute("run", RunView.of(report));
    return Fragment.isWanted(request) ? "problem/run :: run" : "problem/run";
  }

  private void addHistory(Problem problem, HttpServletRequest request, Model model) {
    model.addAttribute(
        "submissions",
        visitors
            .find(request)
            .map(visitor -> submissions.list(visitor.id(), problem.slug(), 0, RECENT))
            .orElse(List.of()));
  }

  private static long count(List<Problem> all, Map<String, Standing> standings, Standing wanted) {
    return all.stream().filter(problem -> standings.get(problem.slug()) == wanted).count();
  }
}
