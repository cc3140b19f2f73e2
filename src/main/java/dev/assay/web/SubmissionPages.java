package dev.assay.web;

import dev.assay.account.Account;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalogue;
import dev.assay.submission.Standing;
import dev.assay.submission.Statistics;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Submitting by plain form, and the page of a submission. */
@Controller
class SubmissionPages {

  private final ProblemCatalogue problems;
  private final Submissions submissions;
  private final Requested requested;
  private final Visitors visitors;
  private final Attempts attempts;
  private final Statistics statistics;

  SubmissionPages(
      ProblemCatalogue problems,
      Submissions submissions,
      Requested requested,
      Visitors visitors,
      Attempts attempts,
      Statistics statistics) {
    this.attempts = attempts;
    this.statistics = statistics;
    this.problems = problems;
    this.submissions = submissions;
    this.requested = requested;
    this.visitors = visitors;
  }

  @PostMapping("/problems/{slug}/submissions")
  String submit(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problem problem = requested.problem(slug);
    var submission = attempts.submit(problem, code, request, response);
    return "redirect:/submissions/" + submission.id();
  }

  @GetMapping("/submissions/{id}")
  String show(@PathVariable String id, HttpServletRequest request, Locale language, Model model) {
    Submission submission = requested.submission(id);
    boolean own = visitors.own(request, submission);
    Integer position = submissions.position(submission.id()).orElse(null);
    model.addAttribute("submission", SubmissionView.of(submission, own, position, language));
    model.addAttribute(
        "problemTitle",
        problems
            .find(submission.problem())
            .map(problem -> problem.title().in(language))
            .orElse(submission.problem()));
    addComparison(submission, model);
    addNext(submission, request, language, model);
    return Fragment.isWanted(request) ? "submission/verdict :: verdict" : "submission/show";
  }

  /** Where an accepted one stands among all of the problem. */
  private void addComparison(Submission submission, Model model) {
    Judgement judgement = submission.judgement();
    if (judgement != null && judgement.verdict() == Verdict.ACCEPTED) {
      String slug = submission.problem();
      model.addAttribute(
          "timeSpread", Spread.of(judgement.timeMillis(), statistics.acceptedByMillis(slug)));
      model.addAttribute(
          "memorySpread",
          Spread.of(judgement.memoryBytes() >> 20, statistics.acceptedByMebibytes(slug)));
    }
  }

  /**
   * The next problem in the list that the visitor has not solved, from the beginning at its end.
   */
  private void addNext(
      Submission submission, HttpServletRequest request, Locale language, Model model) {
    List<Problem> all = problems.all();
    Map<String, Standing> standings =
        visitors.find(request).map(Account::id).map(submissions::standings).orElse(Map.of());
    int at = all.stream().map(Problem::slug).toList().indexOf(submission.problem());
    Stream.concat(all.stream().skip(at + 1), all.stream().limit(Math.max(0, at)))
        .filter(problem -> standings.get(problem.slug()) != Standing.SOLVED)
        .findFirst()
        .ifPresent(
            next -> {
              model.addAttribute("nextSlug", next.slug());
              model.addAttribute("nextTitle", next.title().in(language));
            });
  }
}
