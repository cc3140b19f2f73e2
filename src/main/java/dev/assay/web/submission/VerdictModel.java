package dev.assay.web.submission;

import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Standing;
import dev.assay.submission.Statistics;
import dev.assay.submission.Submission;
import dev.assay.web.request.VisitorHistory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to the page of a submission: the problem's title and whether it has an editorial, whether
 * the problem has changed since, how the submission compares with others, and the next problem.
 */
@Component
class VerdictModel {

  /** A rank among fewer says more about the others than about the code. */
  private static final int FEWEST_OTHERS = 20;

  private final ProblemCatalogue problems;
  private final VisitorHistory history;
  private final Statistics statistics;

  VerdictModel(ProblemCatalogue problems, VisitorHistory history, Statistics statistics) {
    this.problems = problems;
    this.history = history;
    this.statistics = statistics;
  }

  void addTo(Model model, Submission submission, HttpServletRequest request, Locale language) {
    Optional<Problem> problem = problems.find(submission.problem());
    model.addAttribute(
        "problemTitle",
        problem.map(found -> found.title().in(language)).orElse(submission.problem()));
    model.addAttribute("hasEditorial", problem.map(Problem::editorial).isPresent());
    Judgement judgement = submission.judgement();
    model.addAttribute(
        "outdated",
        judgement != null
            && problem
                .filter(found -> !found.version().equals(submission.problemVersion()))
                .isPresent());
    if (judgement != null && judgement.verdict() == Verdict.ACCEPTED) {
      addDistributions(model, submission.problem(), judgement);
    }
    next(submission.problem(), request)
        .ifPresent(
            next -> {
              model.addAttribute("nextSlug", next.slug());
              model.addAttribute("nextTitle", next.title().in(language));
            });
  }

  /** Adds the comparison with others once there are enough of them to mean something. */
  private void addDistributions(Model model, String slug, Judgement accepted) {
    var time = Distribution.of(accepted.timeMillis(), statistics.acceptedByMillis(slug));
    if (time.others() >= FEWEST_OTHERS) {
      model.addAttribute("timeSpread", time);
      model.addAttribute(
          "memorySpread",
          Distribution.of(accepted.memoryBytes() >> 20, statistics.acceptedByMebibytes(slug)));
    }
  }

  /** Returns the next unsolved problem of the list, which continues at its start. */
  private Optional<Problem> next(String slug, HttpServletRequest request) {
    List<Problem> all = problems.all();
    Map<String, Standing> standings = history.standings(request);
    int at = all.stream().map(Problem::slug).toList().indexOf(slug);
    return Stream.concat(all.stream().skip(at + 1), all.stream().limit(Math.max(0, at)))
        .filter(problem -> standings.get(problem.slug()) != Standing.SOLVED)
        .findFirst();
  }
}
