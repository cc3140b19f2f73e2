package dev.assay.web.submission;

import dev.assay.aid.counterexample.Counterexamples;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Statistics;
import dev.assay.submission.Submission;
import dev.assay.web.problem.NextSteps;
import dev.assay.web.request.Visitors;
import dev.assay.web.study.StudyModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to the page of a submission: the problem's title, whether the problem has changed since,
 * whether a smallest input can be sought, how the submission compares with others, when the visitor
 * comes back, and the next steps.
 */
@Component
class VerdictModel {

  /** A rank among fewer says more about the others than about the code. */
  private static final int FEWEST_OTHERS = 20;

  private final ProblemCatalogue problems;
  private final NextSteps nextSteps;
  private final Statistics statistics;
  private final StudyModel study;
  private final Visitors visitors;

  VerdictModel(
      ProblemCatalogue problems,
      NextSteps nextSteps,
      Statistics statistics,
      StudyModel study,
      Visitors visitors) {
    this.problems = problems;
    this.nextSteps = nextSteps;
    this.statistics = statistics;
    this.study = study;
    this.visitors = visitors;
  }

  void addTo(Model model, Submission submission, HttpServletRequest request, Locale language) {
    Optional<Problem> problem = problems.find(submission.problem());
    model.addAttribute(
        "problemTitle",
        problem.map(found -> found.title().in(language)).orElse(submission.problem()));
    Judgement judgement = submission.judgement();
    model.addAttribute(
        "outdated",
        judgement != null
            && problem
                .filter(found -> !found.version().equals(submission.problemVersion()))
                .isPresent());
    model.addAttribute(
        "seeksSmallest",
        visitors.isOwn(request, submission)
            && Counterexamples.maySeek(submission, problem.orElse(null)));
    if (judgement != null && judgement.verdict() == Verdict.ACCEPTED) {
      addDistributions(model, submission.problem(), judgement);
      nextSteps.addTo(model, submission.problem(), request, language);
      study.addReview(model, submission.problem(), request);
    }
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
}
