package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTests {

  private static final UUID ALICE = UUID.randomUUID();
  private static final UUID BOB = UUID.randomUUID();

  @Test
  void countsWhatGoesOnAtOneTime() {
    var limit = new ConcurrencyLimit(2, 3, 4, Duration.ofMillis(1500));
    var first = limit.acquire(new Requester(ALICE, "192.0.2.1"));
    limit.acquire(new Requester(ALICE, "192.0.2.1"));
    assertThatThrownBy(() -> limit.acquire(new Requester(ALICE, "192.0.2.2")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("at-once.visitor");
              assertThat(refusal.retryAfter()).isEqualTo(2);
            });
    limit.acquire(new Requester(null, "192.0.2.1"));
    assertThatThrownBy(() -> limit.acquire(new Requester(BOB, "192.0.2.1")))
        .hasMessageContaining("at-once.address");
    limit.acquire(new Requester(BOB, "192.0.2.2"));
    assertThatThrownBy(() -> limit.acquire(new Requester(BOB, "192.0.2.3")))
        .hasMessageContaining("at-once.everybody");
    first.close();
    first.close();
    limit.acquire(new Requester(ALICE, "192.0.2.1"));
    assertThatThrownBy(() -> limit.acquire(new Requester(BOB, "192.0.2.3")))
        .hasMessageContaining("at-once.everybody");
  }
}
