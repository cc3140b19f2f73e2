package dev.assay.submission;

import dev.assay.judge.CaseProgress;
import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.PackageException;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

  /**
   * How often the judge may throw, for other reasons than the package, before the submission gets
   * JUDGE_ERROR.
   */
  private static final int TRIES = 3;

  /** How often the server may die while judging a submission before it gets JUDGE_ERROR. */
  private static final int CLAIMS = 10;

  private final SubmissionRepository repository;
  private final ProblemLookup problems;
  private final Judging judge;
  private final LiveProgress live;
  private final TimeTaken timeTaken;
  private final Map<UUID, StoppableWork> running = new ConcurrentHashMap<>();

  JudgeSubmission(
      SubmissionRepository repository,
      ProblemLookup problems,
      Judging judge,
      LiveProgress live,
      TimeTaken timeTaken) {
    this.repository = repository;
    this.problems = problems;
    this.judge = judge;
    this.live = live;
    this.timeTaken = timeTaken;
  }

  /**
   * Judges the submission unless it is judged already, or withdrawn before or meanwhile.
   *
   * @param stopping tells whether the server is stopping
   * @return whether the order of the queue has changed, because the sender took much time
   * @throws RuntimeException when the submission has to be judged later
   */
  boolean judge(UUID id, BooleanSupplier stopping) {
    var work = new StoppableWork();
    running.put(id, work);
    try {
      var claims = repository.claim(id);
      var submission = claims.flatMap(number -> repository.find(id));
      var sender = submission.flatMap(found -> timeTaken.sender(id));
      return claims.isPresent()
          && submission.isPresent()
          && sender.isPresent() // otherwise it is judged already, or withdrawn
          && judge(submission.get(), sender.get(), claims.get(), work, stopping);
    } finally {
      running.remove(id, work);
    }
  }

  private boolean judge(
      Submission submission,
      TimeTaken.Sender sender,
      int claims,
      StoppableWork work,
      BooleanSupplier stopping) {
    UUID id = submission.id();
    var stopwatch = new Stopwatch(progress(id));
    live.progressed(id, 0, 0);
    try {
      Decision decision = work.does(() -> decision(submission, claims, stopwatch, stopping));
      // Counted by the address, which storing drops.
      boolean moved = isMoved(id, () -> timeTaken.count(id, stopwatch.taken()));
      store(submission, decision);
      return moved;
    } catch (StoppableWork.StoppedException e) {
      return isMoved(id, () -> timeTaken.countAny(sender, stopwatch.taken()));
    } finally {
      live.ended(id);
    }
  }

  /** Ends the judging of a submission that was withdrawn, if it is judged here. */
  void stop(UUID id) {
    StoppableWork work = running.get(id);
    if (work != null) {
      work.stop();
    }
  }

  /** Returns the submissions that are judged here. */
  Collection<UUID> running() {
    return List.copyOf(running.keySet());
  }

  /** Counts the time taken; a judgement is worth more than a fault in that. */
  private static boolean isMoved(UUID id, BooleanSupplier count) {
    try {
      return count.getAsBoolean();
    } catch (RuntimeException e) {
      log.warn("The time of submission {} was not counted", id, e);
      return false;
    }
  }

  /** A judgement by a version of the problem. */
  private record Decision(String version, Judgement judgement) {}

  private Decision decision(
      Submission submission, int claims, CaseProgress progress, BooleanSupplier stopping) {
    var problem = problems.find(submission.problem());
    if (problem.isEmpty()) {
      return new Decision(submission.problemVersion(), failed(Wording.of("judge-error.removed")));
    }
    String version = problem.get().version();
    if (claims > CLAIMS) {
      log.error("Submission {} was started {} times and never finished", submission.id(), CLAIMS);
      return new Decision(version, failed(Wording.of("judge-error.stopped")));
    }
    return new Decision(version, judgement(submission, problem.get(), progress, stopping));
  }

  private Judgement judgement(
      Submission submission, Problem problem, CaseProgress progress, BooleanSupplier stopping) {
    for (int tried = 1; tried <= TRIES; tried++) {
      try {
        var judgement = judge.judge(problem, submission.code(), progress);
        throwIfStopping(judgement, stopping);
        return judgement;
      } catch (InterruptedJudging e) {
        throw e;
      } catch (PackageException e) {
        throwIfStopping(null, stopping);
        log.error("Submission {} can't be judged: {}", submission.id(), e.getMessage());
        return failed(e.reason()); // the same code would do the same again
      } catch (RuntimeException | Error e) {
        throwIfStopping(null, stopping);
        log.error("The judge failed on submission {}, try {}", submission.id(), tried, e);
      }
    }
    return failed(Wording.of("judge-error.failed"));
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

  private void store(Submission submission, Decision decision) {
    var id = submission.id();
    if (!repository.store(id, decision.version(), decision.judgement())) {
      log.info("Submission {} was withdrawn, or another node has judged it first", id);
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
