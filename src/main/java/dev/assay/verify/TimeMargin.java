package dev.assay.verify;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells whether a time limit is safe: right solutions need at most half of it and slow ones at
 * least twice as much, so that neither the machine nor its noise decides.
 */
final class TimeMargin {

  private TimeMargin() {}

  /** Returns the fault of {@code limit} that an example with its expected verdict shows. */
  static Optional<String> fault(ExampleTrial trial, Duration limit) {
    Duration longest = trial.longest();
    return switch (trial.judgement().verdict()) {
      case ACCEPTED ->
          longest.multipliedBy(ExampleTrials.MARGIN).compareTo(limit) > 0
              ? Optional.of(text(trial, "more than half of", limit) + "raise the limit")
              : Optional.empty();
      case TIME_LIMIT_EXCEEDED ->
          longest.compareTo(limit.multipliedBy(ExampleTrials.MARGIN)) < 0
              ? Optional.of(
                  text(trial, "less than twice", limit) + "add a larger case, or lower the limit")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String text(ExampleTrial trial, String relation, Duration limit) {
    return "case %d takes %d ms, %s the time limit of %d ms: "
        .formatted(trial.longestCase(), trial.longest().toMillis(), relation, limit.toMillis());
  }
}
