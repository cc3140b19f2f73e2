package dev.assay.web.submission;

import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.submission.Submission;
import dev.assay.web.value.CaseView;
import dev.assay.web.value.CaseViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the page of a failed submission shows: the samples and the failed one. A secret
 * case that passed never gets here.
 *
 * @param shown in the order of their numbers
 * @param failed null if no case failed
 * @param notRun number of cases behind the failed one
 */
record SubmissionCases(List<CaseView> shown, @Nullable CaseView failed, int notRun) {

  private static final SubmissionCases NONE = new SubmissionCases(List.of(), null, 0);

  /**
   * @param problem null if it is gone
   */
  static SubmissionCases of(Submission submission, @Nullable Problem problem, Locale language) {
    Judgement judgement = submission.judgement();
    Failure failure = judgement == null ? null : judgement.failure();
    if (judgement == null || failure == null) {
      return NONE;
    }
    var views = new CaseViews(problem, language);
    CaseView failed = views.failed(failure, judgement.verdict());
    boolean same = problem != null && problem.version().equals(submission.problemVersion());
    List<TestCase.Stored> samples =
        problem == null || !same || judgement.total() == 0 ? List.of() : problem.samples();
    List<CaseView> shown = new ArrayList<>();
    for (int number = 1; problem != null && number <= samples.size(); number++) {
      Verdict verdict = number < failure.number() ? Verdict.ACCEPTED : null;
      shown.add(
          number == failure.number()
              ? failed
              : views.sample(number, samples.get(number - 1), problem, verdict));
    }
    if (failure.number() > samples.size()) {
      shown.add(failed);
    }
    return new SubmissionCases(shown, failed, Math.max(0, judgement.total() - failure.number()));
  }
}
