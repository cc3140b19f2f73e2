package dev.assay.web.aid;

import dev.assay.aid.counterexample.Counterexamples;
import dev.assay.aid.counterexample.Counterexamples.Answer;
import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the smallest input that a visitor's own submission fails. */
@Component
class OwnCounterexample {

  private final Counterexamples counterexamples;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final FairUse fairUse;

  OwnCounterexample(
      Counterexamples counterexamples, PathLookup lookup, Visitors visitors, FairUse fairUse) {
    this.counterexamples = counterexamples;
    this.lookup = lookup;
    this.visitors = visitors;
    this.fairUse = fairUse;
  }

  /**
   * What is known of a submission.
   *
   * @param problem null if it is gone
   */
  record Asked(@Nullable Problem problem, Answer answer) {}

  /** To others than its sender, a submission does not exist here. */
  Asked ask(String id, HttpServletRequest request) {
    Submission submission = lookup.submission(id);
    if (!visitors.isOwn(request, submission)) {
      throw new Refusal(HttpStatus.NOT_FOUND, "unknown-submission", id);
    }
    Problem problem = lookup.problemOrNull(submission.problem());
    Answer answer =
        counterexamples.find(
            submission, problem, Requester.address(request), () -> fairUse.seeking(request));
    return new Asked(problem, answer);
  }
}
