package dev.assay.web.problem;

import dev.assay.submission.VerdictCounts;
import dev.assay.submission.VerdictCounts.Acceptance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows how often submissions of each problem are accepted; lists may see it some seconds late. */
@Component
class AcceptanceRates {

  /** Fewer submissions say little about a problem. */
  private static final int FEWEST = 5;

  private static final Duration KEPT = Duration.ofSeconds(2);

  private final VerdictCounts counts;
  private final Clock clock;
  private volatile Rates latest = new Rates(Map.of(), Instant.MIN);

  AcceptanceRates(VerdictCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /** The counts of all problems by slug, read at {@code time}. */
  private record Rates(Map<String, Acceptance> bySlug, Instant time) {}

  /** Returns the counts of each problem that has any, by slug. */
  Map<String, Acceptance> all() {
    Instant now = clock.instant();
    if (latest.time.plus(KEPT).isBefore(now)) {
      latest = new Rates(counts.all(), now);
    }
    return latest.bySlug;
  }

  /** Returns null where too few submissions were judged. */
  static @Nullable Acceptance enough(@Nullable Acceptance acceptance) {
    return acceptance == null || acceptance.judged() < FEWEST ? null : acceptance;
  }
}
