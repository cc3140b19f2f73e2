package dev.assay.problem.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The slugs that somebody has asked for lately. */
final class AskedPackages {

  private static final Duration LATELY = Duration.ofMinutes(10);
  private static final int MOST = 100;

  private final Clock clock;
  private final SequencedMap<String, Instant> times = new LinkedHashMap<>(16, 0.75f, true);

  AskedPackages(Clock clock) {
    this.clock = clock;
  }

  /** Notes that somebody asks for {@code slug}, and forgets the one not asked for longest. */
  synchronized void note(String slug) {
    times.put(slug, clock.instant());
    if (times.size() > MOST) {
      times.pollFirstEntry();
    }
  }

  /** Returns at most a hundred. */
  synchronized List<String> lately() {
    Instant first = clock.instant().minus(LATELY);
    times.values().removeIf(time -> time.isBefore(first));
    return List.copyOf(times.keySet());
  }
}
