package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.WebTest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Bounds the requests that wait for a verdict on their threads. */
@WebTest
class LingeringTests {

  /** Many more than may wait. */
  private static final int MANY = 400;

  @Autowired private FairUse fairUse;
  @Autowired private FairUseProperties limits;

  @Test
  void letsAFewRequestsOfAnAddressWaitAndOthersBesideThem() {
    int waited =
        waiting(
            "192.0.2.1",
            MANY,
            () -> assertThat(fairUse.lingering(from("192.0.2.2"), () -> {})).isTrue());
    assertThat(waited).isBetween(1, MANY / 10);
    assertThat(fairUse.lingering(from("192.0.2.1"), () -> {})).isTrue();
  }

  /** Lets one request after the other wait within the one before, and returns how many did. */
  private int waiting(String address, int more, Runnable last) {
    var within = new AtomicInteger();
    boolean waited =
        fairUse.lingering(
            from(address),
            () -> within.set(1 + (more == 0 ? 0 : waiting(address, more - 1, last))));
    if (!waited) {
      last.run();
    }
    return within.get();
  }

  @Test
  void givesTheSeatToOthersMeanwhile() {
    HttpServletRequest request = from("192.0.2.3");
    List<Seat> all =
        Stream.generate(() -> fairUse.seat(request)).limit(limits.seatsPerAddress()).toList();
    all.forEach(Seat::take);
    all.getFirst().setFor(request);
    Seat next = fairUse.seat(request);
    try {
      assertThat(fairUse.lingering(request, next::take)).isTrue();
    } finally {
      all.forEach(Seat::giveBack);
      next.giveBack();
    }
  }

  private static HttpServletRequest from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
