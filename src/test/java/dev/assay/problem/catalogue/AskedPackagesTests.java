package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AskedPackagesTests {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final AskedPackages asked = new AskedPackages(clock);

  @Test
  void forgetsAPackageTenMinutesAfterTheLastQuestion() {
    asked.note("first");
    asked.note("second");
    now = now.plus(Duration.ofMinutes(9));
    asked.note("first");
    now = now.plus(Duration.ofMinutes(2));
    assertThat(asked.lately()).containsExactly("first");
  }

  @Test
  void keepsTheHundredThatWereAskedForLast() {
    for (int i = 0; i < 3400; i++) {
      asked.note("problem-" + i);
      asked.note("edited");
    }
    assertThat(asked.lately()).hasSize(100).contains("edited", "problem-3399");
  }
}
