package dev.assay.submission;

import dev.assay.submission.Submission.State;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Keeps the progress of the submissions that this node judges, and wakes their listeners.
 *
 * <p>The judging thread hands nothing to a listener. It notes the change first, then wakes each
 * {@link SubmissionWatch}, which reads the progress itself. So a slow listener holds up no one
 * else, and a late listener misses nothing: it reads the result at once.
 */
@Component
class LiveProgress implements AutoCloseable {
  /** Cases can take less than a millisecond; people see at most some 20 steps a second. */
  private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

  private final SubmissionRepository repository;
  private final Map<UUID, Running> running = new ConcurrentHashMap<>();
  private final Map<UUID, Set<SubmissionWatch>> watches = new ConcurrentHashMap<>();

  LiveProgress(SubmissionRepository repository) {
    this.repository = repository;
  }

  /** Progress of a submission, and when listeners were last told. */
  private record Running(ProgressStep step, long toldNanos) {}

  /** Notes the progress of a submission that this node judges. */
  void progressed(UUID id, int judged, int total) {
    var before = running.get(id);
    long now = System.nanoTime();
    long told =
        before == null || before.step().total() != total || now - before.toldNanos() >= PAUSE_NANOS
            ? now
            : before.toldNanos();
    running.put(id, new Running(new ProgressStep(State.JUDGING, judged, total), told));
    if (told == now) {
      wake(id);
    }
  }

  /** Notes that this node no longer judges the submission; from now on the database is asked. */
  void ended(UUID id) {
    running.remove(id);
    wake(id);
  }

  Subscription listen(UUID id, SubmissionListener listener) {
    if (repository.state(id).isEmpty()) {
      throw new IllegalArgumentException("no submission " + id);
    }
    var watch = new SubmissionWatch(id, listener, this);
    watches.compute(
        id,
        (key, others) -> {
          Set<SubmissionWatch> all = others == null ? ConcurrentHashMap.newKeySet() : others;
          all.add(watch);
          return all;
        });
    Thread.ofVirtual().name("watch-" + id).start(watch);
    return watch;
  }

  void forget(UUID id, SubmissionWatch watch) {
    watches.computeIfPresent(
        id,
        (key, all) -> {
          all.remove(watch);
          return all.isEmpty() ? null : all;
        });
  }

  /**
   * Returns the progress of the submission; if another node judges it, only its state is known.
   * Empty if it was withdrawn.
   */
  Optional<ProgressStep> step(UUID id) {
    var current = running.get(id);
    return current != null
        ? Optional.of(current.step())
        : repository.state(id).map(ProgressStep::of);
  }

  Optional<Submission> find(UUID id) {
    return repository.find(id);
  }

  /** Ends all subscriptions. */
  @Override
  public void close() {
    watches.values().forEach(all -> all.forEach(SubmissionWatch::close));
  }

  /** Lets the listeners look at the submission anew. */
  void wake(UUID id) {
    watches.getOrDefault(id, Set.of()).forEach(SubmissionWatch::wake);
  }
}
