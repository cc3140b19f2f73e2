package dev.assay.submission;

import dev.assay.judge.Judgement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a problem, as it is stored.
 *
 * @param problem the slug
 * @param problemVersion the version of the package that judged it; until then, the version that it
 *     was submitted to
 * @param judgement null until the state is JUDGED
 * @param solvingSeconds the time that the sender's stopwatch showed; null if it was off
 */
public record Submission(
    UUID id,
    UUID account,
    String problem,
    String problemVersion,
    String code,
    State state,
    @Nullable Judgement judgement,
    Instant createdAt,
    @Nullable Instant judgedAt,
    @Nullable Integer solvingSeconds) {

  /** The states that a submission passes through, in this order. */
  public enum State {
    QUEUED,
    JUDGING,
    JUDGED
  }
}
