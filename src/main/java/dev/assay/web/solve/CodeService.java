package dev.assay.web.solve;

import dev.assay.account.Account;
import dev.assay.judge.RunReport;
import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.Requester;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Submits and runs visitors' code within the fair-use limits; shared by pages and API. */
@Component
public class CodeService {

  private final Submissions submissions;
  private final Runs runs;
  private final Visitors visitors;
  private final FairUse fairUse;
  private final SubmittedCode submitted;

  CodeService(
      Submissions submissions,
      Runs runs,
      Visitors visitors,
      FairUse fairUse,
      SubmittedCode submitted) {
    this.submissions = submissions;
    this.runs = runs;
    this.visitors = visitors;
    this.fairUse = fairUse;
    this.submitted = submitted;
  }

  /**
   * Submits {@code code}; a new visitor becomes a guest.
   *
   * @param solvingSeconds as it was sent: a number, or its text in a form
   */
  public Submission submit(
      Problem problem,
      @Nullable String code,
      @Nullable Object solvingSeconds,
      HttpServletRequest request,
      HttpServletResponse response) {
    String checked = submitted.check(code);
    Integer seconds = SolvingTime.seconds(solvingSeconds);
    fairUse.submitting(request, checked);
    String origin = Requester.address(request);
    if (visitors.find(request).isEmpty()) {
      submissions.expectRoom(origin); // before a guest is stored in vain
    }
    Account visitor = visitors.require(request, response);
    Submission submission = submissions.submit(visitor, problem, checked, seconds, origin);
    fairUse.stored(request, checked);
    return submission;
  }

  /**
   * Runs {@code code}.
   *
   * @param inputs arguments by name, one map for each case, and none afterwards; null or empty for
   *     the samples
   * @param id by which the sender can stop the run; null if that is not wanted
   */
  RunReport run(
      Problem problem,
      @Nullable String code,
      @Nullable List<Map<String, @Nullable Object>> inputs,
      @Nullable String id,
      HttpServletRequest request) {
    String checked = submitted.check(code);
    var cases = OwnCases.take(problem, inputs);
    UUID visitor = visitors.find(request).map(Account::id).orElse(null);
    var sender = new Requester(visitor, Requester.address(request));
    return fairUse.running(request, () -> runs.run(problem, checked, cases, sender, id));
  }

  /** Stops a run of the sender of {@code request}; tells whether there was one. */
  boolean stopRun(String id, HttpServletRequest request) {
    UUID visitor = visitors.find(request).map(Account::id).orElse(null);
    return runs.stop(id, new Requester(visitor, Requester.address(request)));
  }
}
