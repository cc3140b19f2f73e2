package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleTimeTests {

  private static final long START = 1_000_000_000;

  private final IdleTime idle = new IdleTime(START, IdleTime.Past.NONE);

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

  /** Ends calls of 8 ms each with one look in the middle, and returns their past. */
  private static IdleTime.Past afterShortCalls(int calls, long usedMillis, boolean hasWork) {
    IdleTime.Past past = IdleTime.Past.NONE;
    for (int i = 0; i < calls; i++) {
      var call = new IdleTime(START, past);
      call.look(START + 4_000_000, Duration.ofMillis(usedMillis / 2), () -> hasWork);
      past = call.end(START + 8_000_000, Duration.ofMillis(usedMillis));
    }
    return past;
  }

  @Test
  void countsManySleepsThatAreTooShortForALook() {
    IdleTime.Past past = afterShortCalls(100, 0, false);
    assertThat(past.idle().plus(past.span())).isEqualTo(Duration.ofMillis(800));
    assertThat(past.span()).isLessThan(Duration.ofMillis(20));
  }

  @Test
  void countsNoShortCallsThatLackACore() {
    assertThat(afterShortCalls(100, 0, true).idle()).isZero();
  }

  @Test
  void countsNoShortCallsThatUseTheirTime() {
    assertThat(afterShortCalls(100, 6, false).idle()).isZero();
  }

  @Test
  void believesNoLookThatLastsBeyondTheEndOfTheCall() {
    var call = new IdleTime(START, IdleTime.Past.NONE);
    call.look(
        START + 20_000_000,
        Duration.ZERO,
        () -> {
          call.end(START + 21_000_000, Duration.ZERO);
          return false;
        });
    assertThat(call.total()).isZero();
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
