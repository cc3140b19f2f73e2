package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTests {

  private static final UUID ALICE = UUID.randomUUID();
  private static final UUID BOB = UUID.randomUUID();

  private final AtomicLong now = new AtomicLong();
  private final RateLimit rate =
      new RateLimit(
          new RateLimit.Limit(6, "too-fast.visitor"),
          new RateLimit.Limit(20, "too-fast.address"),
          Duration.ofMinutes(1),
          new SettableTime());

  @Test
  void refusesAVisitorWhoIsTooFastAndTellsWhenToComeBack() {
    count(ALICE, "192.0.2.1", 6);
    var refusal = refusal(ALICE, "192.0.2.2");
    assertThat(refusal.code()).isEqualTo("too-fast.visitor");
    assertThat(refusal.retryAfter()).isEqualTo(10);
    pass(Duration.ofSeconds(refusal.retryAfter() - 1));
    assertThat(refusal(ALICE, "192.0.2.1").retryAfter()).isEqualTo(1);
    pass(Duration.ofSeconds(1));
    count(ALICE, "192.0.2.1", 1);
  }

  @Test
  void aVisitorWhoIsTooFastCostsTheOthersBehindTheSameAddressNothing() {
    count(ALICE, "192.0.2.1", 6);
    for (int i = 0; i < 100; i++) {
      assertThat(refusal(ALICE, "192.0.2.1").code()).isEqualTo("too-fast.visitor");
    }
    count(BOB, "192.0.2.1", 6);
  }

  @Test
  void refusesAnAddressWhoseEveryCallIsSomebodyNew() {
    count(null, "192.0.2.1", 20);
    assertThat(refusal(null, "192.0.2.1").code()).isEqualTo("too-fast.address");
    assertThat(refusal(UUID.randomUUID(), "192.0.2.1").code()).isEqualTo("too-fast.address");
    count(null, "192.0.2.2", 20);
  }

  @Test
  void aMinuteOfRestFillsTheBucket() {
    count(ALICE, "192.0.2.1", 6);
    pass(Duration.ofMinutes(1));
    count(ALICE, "192.0.2.1", 6);
  }

  @Test
  void countsAfterwardsOnlyWhatHasHappened() {
    var alice = new Requester(ALICE, "192.0.2.1");
    for (int i = 0; i < 10; i++) {
      rate.expect(alice, 6);
    }
    rate.countAfter(alice, 4);
    rate.expect(alice, 2);
    assertThat(catchThrowableOfType(Refusal.class, () -> rate.expect(alice, 3)).code())
        .isEqualTo("too-fast.visitor");
  }

  private void count(UUID visitor, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThatCode(() -> rate.count(new Requester(visitor, address))).doesNotThrowAnyException();
    }
  }

  private Refusal refusal(UUID visitor, String address) {
    return catchThrowableOfType(Refusal.class, () -> rate.count(new Requester(visitor, address)));
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private class SettableTime implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return now.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
