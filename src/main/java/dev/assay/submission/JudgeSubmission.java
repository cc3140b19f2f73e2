package dev.assay.submission;

import dev.assay.judge.CaseProgress;
import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.PackageException;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges one submission and stores its judgement.
 *
 * <p>May be called again for the same submission, after a crash at any point or on two nodes at
 * once: the row keeps the first judgement and refuses all others.
 */
class JudgeSubmission {
  private static final Logger log = LoggerFactory.getLogger(JudgeSubmission.class);

  /** How often the judge may throw before the submission gets JUDGE_ERROR. */
  private static final int TRIES = 3;

  /** How often the server may die while judging a submission before it gets JUDGE_ERROR. */
  private static final int CLAIMS = 10;

  private final SubmissionRepository repository;
  private final ProblemLookup problems;
  private final Judging judge;
  private final LiveProgress live;

  JudgeSubmission(
      SubmissionRepository repository, ProblemLookup problems, Judging judge, LiveProgress live) {
    this.repository = repository;
    this.problems = problems;
    this.judge = judge;
    this.live = live;
  }

  /**
   * Judges the submission unless it is judged already.
   *
   * @param stopping tells whether the server is stopping
   * @throws RuntimeException when the submission has to be judged later
   */
  void judge(UUID id, BooleanSupplier stopping) {
    var claims = repository.claim(id);
    if (claims.isEmpty()) {
      return;
    }
    live.progressed(id, 0, 0);
    try {
      judge(repository.find(id).orElseThrow(), claims.get(), stopping);
    } finally {
      live.ended(id);
    }
  }

  private void judge(Submission submission, int claims, BooleanSupplier stopping) {
    var problem = problems.find(submission.problem());
    if (problem.isEmpty()) {
      store(submission, submission.problemVersion(), failed(Wording.of("judge-error.removed")));
    } else if (claims > CLAIMS) {
      log.error("Submission {} was started {} times and never finished", submission.id(), CLAIMS);
      store(submission, problem.get().version(), failed(Wording.of("judge-error.stopped")));
    } else {
      store(submission, problem.get().version(), judgement(submission, problem.get(), stopping));
    }
  }

  private Judgement judgement(Submission submission, Problem problem, BooleanSupplier stopping) {
    Localized<String> reason = Wording.of("judge-error.failed");
    for (int tried = 1; tried <= TRIES; tried++) {
      try {
        var judgement = judge.judge(problem, submission.code(), progress(submission.id()));
        throwIfStopping(judgement, stopping);
        return judgement;
      } catch (InterruptedJudging e) {
        throw e;
      } catch (RuntimeException | Error e) {
        throwIfStopping(null, stopping);
        log.error("The judge failed on submission {}, try {}", submission.id(), tried, e);
        reason = e instanceof PackageException fault ? fault.reason() : reason;
      }
    }
    return failed(reason);
  }

  private CaseProgress progress(UUID id) {
    return (judged, total) -> live.progressed(id, judged, total);
  }

  /**
   * Throws if a stop of the server may have caused {@code judgement}, or the judge's failure if it
   * is null. Clears the interrupt: with it, H2 would close its file.
   */
  private static void throwIfStopping(@Nullable Judgement judgement, BooleanSupplier stopping) {
    boolean accepted = judgement != null && judgement.verdict() == Verdict.ACCEPTED;
    if (Thread.interrupted() || (stopping.getAsBoolean() && !accepted)) {
      throw new InterruptedJudging();
    }
  }

  private void store(Submission submission, String problemVersion, Judgement judgement) {
    var id = submission.id();
    if (!repository.store(id, problemVersion, judgement)) {
      log.info("Another node has judged submission {} first", id);
    }
  }

  /** Returns a judgement that says why the judge could not judge; no case was run. */
  private static Judgement failed(Localized<String> reason) {
    var failure = new Failure(1, "", "", null, "", reason, List.of());
    return new Judgement(Verdict.JUDGE_ERROR, 0, 0, 0, 0, List.of(), failure);
  }

  /** Says that the server is stopping: the submission stays queued for the next start. */
  private static class InterruptedJudging extends RuntimeException {
    InterruptedJudging() {
      super("the server is stopping", null, false, false); // nothing failed that a trace could show
    }
  }
}
