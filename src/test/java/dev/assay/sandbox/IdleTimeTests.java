package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleTimeTests {

  private static final long START = 1_000_000_000;

  private final IdleTime idle = new IdleTime(START);

  private void look(long millis, long used, boolean hasWork) {
    idle.look(START + millis * 1_000_000, Duration.ofMillis(used), () -> hasWork);
  }

  @Test
  void countsTheTimeInWhichNoThreadHasWork() {
    for (int millis = 20; millis <= 1000; millis += 20) {
      look(millis, 0, false);
    }
    assertThat(idle.total()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void countsNoTimeInWhichAThreadLacksACore() {
    for (int millis = 20; millis <= 1000; millis += 20) {
      look(millis, millis / 20, true);
    }
    assertThat(idle.total()).isZero();
  }

  @Test
  void doesNotAskWhereTheCpuTimeSaysIt() {
    idle.look(
        START + 20_000_000,
        Duration.ofMillis(19),
        () -> {
          throw new AssertionError("asked");
        });
    assertThat(idle.total()).isZero();
  }

  @Test
  void takesCpuTimeOffAnIdleSpan() {
    look(20, 5, false);
    assertThat(idle.total()).isEqualTo(Duration.ofMillis(15));
  }

  @Test
  void survivesThatSeveralThreadsUseMoreThanTheWallTime() {
    look(20, 80, true);
    look(60, 90, false);
    assertThat(idle.total()).isEqualTo(Duration.ofMillis(30));
  }

  /** The one who looks lacked a core; the worker may have waited for one as long. */
  @Test
  void believesALateLookForAShortTimeOnly() {
    look(3000, 0, false);
    assertThat(idle.total()).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void waitsForASpanWorthALook() {
    look(5, 0, false);
    assertThat(idle.total()).isZero();
    look(12, 0, false);
    assertThat(idle.total()).isEqualTo(Duration.ofMillis(12));
  }

  @Test
  void dividesTheWallTimeOfACall() {
    assertThat(Waits.of(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(3)))
        .isEqualTo(new Waits(Duration.ofSeconds(3), Duration.ofSeconds(6)));
    assertThat(Waits.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ZERO))
        .as("two cores")
        .isEqualTo(Waits.NONE);
  }

  @Test
  void allowsNoMoreIdleTimeThanUsual() {
    var allowance = new Allowance(Duration.ofSeconds(1), 1, 1, 1);
    assertThat(allowance.idle()).isEqualTo(Duration.ofSeconds(5));
    assertThat(allowance.withTimes(Duration.ofMillis(200), Duration.ofSeconds(5)).idle())
        .isEqualTo(Duration.ofMillis(2200));
    assertThat(allowance.withTimes(Duration.ofSeconds(2), Duration.ofMillis(7)).idle())
        .isEqualTo(Duration.ofMillis(7));
  }
}
