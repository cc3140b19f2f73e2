package dev.assay.submission;

import dev.assay.judge.JudgeProperties;
import dev.assay.judge.SenderTimes;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a part of this node's slots for others while one address has long submissions.
 *
 * <p>An address has more than half of the slots only if its last submissions were quick and none
 * that is judged now takes long. Otherwise its next submission waits until one of them ends, even
 * if a slot is free: two submissions that burn a minute each would hold both slots of a small
 * server.
 */
@Component
class SlotShares {

  private final TimeTaken timeTaken;
  private final JdbcClient jdbc;
  private final PlannedExecutions plan;
  private final int half;
  private final SenderTimes times = new SenderTimes();
  private final Map<UUID, Begun> judging = new HashMap<>();
  private final Map<String, Set<UUID>> postponed = new HashMap<>();

  /** A submission that holds a slot. */
  private record Begun(String origin, long nanos) {}

  SlotShares(
      TimeTaken timeTaken, JdbcClient jdbc, PlannedExecutions plan, JudgeProperties properties) {
    this.timeTaken = timeTaken;
    this.jdbc = jdbc;
    this.plan = plan;
    half = (properties.slots() + 1) / 2;
  }

  /** Takes a slot for a submission; false if it has to wait for others of its address. */
  boolean begin(UUID submission) {
    String origin = timeTaken.sender(submission).map(TimeTaken.Sender::origin).orElse(null);
    return origin == null || begin(submission, origin);
  }

  private synchronized boolean begin(UUID submission, String origin) {
    if (held(origin) >= half && !isQuick(origin)) {
      postponed.computeIfAbsent(origin, unused -> new HashSet<>()).add(submission);
      return false;
    }
    judging.put(submission, new Begun(origin, System.nanoTime()));
    return true;
  }

  private long held(String origin) {
    return judging.values().stream().filter(each -> each.origin.equals(origin)).count();
  }

  private boolean isQuick(String origin) {
    long now = System.nanoTime();
    return times.isQuick(origin)
        && judging.values().stream()
            .filter(each -> each.origin.equals(origin))
            .noneMatch(each -> SenderTimes.isLong(now - each.nanos));
  }

  /**
   * Gives the slot of a submission back.
   *
   * @return whether others of its address are due again
   */
  boolean end(UUID submission) {
    Set<UUID> waiting = ended(submission);
    waiting.forEach(this::restore);
    return !waiting.isEmpty();
  }

  private synchronized Set<UUID> ended(UUID submission) {
    Begun begun = judging.remove(submission);
    if (begun == null) {
      return Set.of();
    }
    long now = System.nanoTime();
    times.count(begun.origin, now - begun.nanos, now);
    Set<UUID> waiting = postponed.remove(begun.origin);
    return waiting == null ? Set.of() : waiting;
  }

  /** Plans a postponed submission for its own turn again. */
  private void restore(UUID submission) {
    jdbc.sql("select turn from submission where id = ?")
        .param(submission)
        .query((row, number) -> row.getObject("turn", OffsetDateTime.class).toInstant())
        .optional()
        .ifPresent(turn -> plan.plan(submission, turn));
  }
}
