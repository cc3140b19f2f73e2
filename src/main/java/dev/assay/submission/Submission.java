package dev.assay.submission;

import dev.assay.judge.Judgement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a problem, stored.
 *
 * @param problem the slug
 * @param problemVersion the version of the package that it is or was judged by
 * @param judgement null until the state is JUDGED
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
    @Nullable Instant judgedAt) {

  /** How far a submission has come. */
  public enum State {
    QUEUED,
    JUDGING,
    JUDGED
  }
}
