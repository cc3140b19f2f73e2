package dev.assay.submission;

import dev.assay.judge.JudgeProperties;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Measures how fast this node judges, as a moving average, to estimate how long others wait. */
@Component
class Pace {
  private static final double WEIGHT_OF_LATEST = 0.1;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final int slots;
  private double seconds = 0.5;

  Pace(JudgeProperties properties) {
    slots = properties.slots();
  }

  /** Returns {@code judging} with each judgement timed. */
  Judging measured(Judging judging) {
    return (problem, code, progress) -> {
      long start = System.nanoTime();
      var judgement = judging.judge(problem, code, progress);
      judged(Duration.ofNanos(System.nanoTime() - start));
      return judgement;
    };
  }

  private synchronized void judged(Duration time) {
    seconds += WEIGHT_OF_LATEST * (time.toNanos() / 1e9 - seconds);
  }

  /** Estimates how long judging so many submissions and one more takes, at most two minutes. */
  synchronized Duration timeFor(int submissions) {
    double expected = seconds * (submissions + 1.0) / slots;
    return Duration.ofMillis((long) (Math.min(expected, LONGEST.toSeconds()) * 1000));
  }
}
