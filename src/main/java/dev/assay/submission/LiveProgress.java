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
 * How far the submissions that this node judges have come, and who wants to know.
 *
 * <p>Nothing is handed from the judging thread to a listener. A change is written down first, then
 * each {@link SubmissionWatch} is woken, and reads for itself how things are. So a slow listener
 * holds up nobody, and one that comes late misses nothing: it reads the result at once.
 */
@Component
class LiveProgress implements AutoCloseable {
  /** Cases can take less than a millisecond; nobody sees more than some 20 steps a second. */
  private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

  private final SubmissionRepository repository;
  private final Map<UUID, Running> running = new ConcurrentHashMap<>();
  private final Map<UUID, Set<SubmissionWatch>> watches = new ConcurrentHashMap<>();

  LiveProgress(SubmissionRepository repository) {
    this.repository = repository;
  }

  /** How far a submission is, and when that was last worth a word. */
  private record Running(ProgressStep step, long toldNanos) {}

  /** Notes how far a submission is that this node judges. */
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

  /** Notes that this node judges the submission no longer; the database knows the rest. */
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

  /** Returns how far the submission is, on whichever node. */
  ProgressStep step(UUID id) {
    var current = running.get(id);
    return current != null ? current.step() : ProgressStep.of(repository.state(id).orElseThrow());
  }

  Optional<Submission> find(UUID id) {
    return repository.find(id);
  }

  /** Ends all subscriptions. */
  @Override
  public void close() {
    watches.values().forEach(all -> all.forEach(SubmissionWatch::close));
  }

  private void wake(UUID id) {
    watches.getOrDefault(id, Set.of()).forEach(SubmissionWatch::wake);
  }
}
