package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.web.request.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HeapRoomTests {

  private static final String ADDRESS = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";
  private static final int KB = 1_000;
  private static final long ROOM = 28L * 10 * KB;

  private final HeapRoom room = new HeapRoom(ROOM, ROOM * 3 / 2);

  @Test
  void oneAddressLeavesRoomToOthers() {
    room.take(ADDRESS, ROOM - 1);
    room.take(ADDRESS, 1);
    assertRefused(() -> room.take(ADDRESS, 1), "too-large-at-once.address");
    room.take(OTHER, ROOM / 2);
    assertRefused(() -> room.take(OTHER, 1), "too-large-at-once.everybody");
  }

  @Test
  void whatNeedsNoRoomIsNeverRefused() {
    room.take(ADDRESS, ROOM);
    room.take(OTHER, ROOM / 2);
    assertThatCode(() -> room.take(ADDRESS, 0)).doesNotThrowAnyException();
  }

  @Test
  void largestRequestTakesAllTheRoomOfItsAddress() {
    var all = room.take(ADDRESS, 2 * ROOM);
    assertRefused(() -> room.take(ADDRESS, 1), "too-large-at-once.address");
    all.close();
    all.close();
    room.take(ADDRESS, ROOM);
    assertRefused(() -> room.take(ADDRESS, 1), "too-large-at-once.address");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bodyTakesLessRoomOnceItIsUnderstood(boolean told) {
    MockHttpServletRequest first = request(told, 10 * KB);
    assertRefused(() -> request(told, KB), "too-large-at-once.address");
    BodyShare.shrink(first);
    request(told, 5 * KB);
    assertRefused(() -> request(told, 4 * KB), "too-large-at-once.address");
  }

  @Test
  void bodyOfUntoldLengthTakesNoRoomBeforeItArrives() {
    request(true, 9 * KB);
    request(false, 0);
    request(false, KB);
    assertRefused(() -> request(false, 1), "too-large-at-once.address");
  }

  @Test
  void requestGivesItsRoomBack() {
    var request = new MockHttpServletRequest("POST", "/");
    request.setContent(new byte[10 * KB]);
    BodyShare.take(room, ADDRESS, request).close();
    assertThatCode(() -> request(true, 10 * KB)).doesNotThrowAnyException();
  }

  /** Sends a request whose body arrives at once. */
  private MockHttpServletRequest request(boolean told, int bytes) {
    var request = new MockHttpServletRequest("POST", "/");
    if (told) {
      request.setContent(new byte[bytes]);
    } else {
      request.addHeader("Transfer-Encoding", "chunked");
    }
    BodyShare.take(room, ADDRESS, request);
    BodyShare.arrived(request, bytes);
    return request;
  }

  private static void assertRefused(ThrowingCallable request, String code) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.retryAfter()).isPositive();
            });
  }
}
