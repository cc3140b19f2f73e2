package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.web.request.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class BodyInTimeTests {

  private static final String ADDRESS = "192.0.2.1";

  private final AtomicLong now = new AtomicLong();
  private final Wire wire = new Wire();
  private final Request request = Mockito.mock(Request.class);
  private final Seats seats = new Seats(1, Duration.ZERO);
  private final Seat seat = new Seat(seats, ADDRESS);
  private final List<Integer> arrived = new ArrayList<>();

  @Test
  void endsTheReadingOfABodyThatArrivesByteByByte() throws IOException {
    var body = body(false);
    body.doRead(handler());
    now.addAndGet(BodyInTime.TIME.toNanos());
    body.doRead(handler());
    now.incrementAndGet();
    assertThatThrownBy(() -> body.doRead(handler())).isInstanceOf(Refusal.class);
  }

  @Test
  void readsTheEndOfABodyThatHasArrivedLong() throws IOException {
    var body = body(false);
    wire.finished = true;
    now.addAndGet(10 * BodyInTime.TIME.toNanos());
    assertThat(body.doRead(handler())).isEqualTo(1);
  }

  @Test
  void tellsHowMuchHasArrived() throws IOException {
    var body = body(false);
    body.doRead(handler());
    body.doRead(handler());
    assertThat(arrived).containsExactly(1, 1);
  }

  @Test
  void refusedRequestGetsTheArrivedPartAlone() throws IOException {
    var body = body(true);
    assertThat(body.doRead(handler())).isEqualTo(1);
    wire.arrived = 0;
    assertThatThrownBy(() -> body.doRead(handler())).isInstanceOf(Refusal.class);
  }

  @Test
  void dropsNoMoreOfAnEndlessBodyThanASecondBrings() throws IOException {
    wire.whenRead = () -> now.addAndGet(1_000_000);
    assertThat(body(false).discardArrived()).isFalse();
    assertThat(wire.reads).isEqualTo(1_001);
  }

  @Test
  void keepsNoSeatWhileTheRestOfABodyIsToCome() throws IOException {
    seat.take();
    var body = body(false);
    wire.arrived = 0;
    body.doRead(handler());
    seats.take(ADDRESS);
    seats.giveBack(ADDRESS);
    wire.whenRead = () -> wire.finished = true;
    body.doRead(handler());
    assertThatThrownBy(() -> seats.take(ADDRESS)).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesABodyThatComesWhenNoSeatIsFree() throws IOException {
    seat.take();
    var body = body(false);
    wire.arrived = 0;
    wire.whenRead =
        () -> {
          wire.finished = true;
          seats.take(ADDRESS);
        };
    assertThatThrownBy(() -> body.doRead(handler())).isInstanceOf(Refusal.class);
  }

  private BodyInTime body(boolean refused) {
    Mockito.when(request.getAvailable()).thenAnswer(call -> wire.arrived);
    Mockito.when(request.isFinished()).thenAnswer(call -> wire.finished);
    return new BodyInTime(request, wire, refused, seat, arrived::add, now::get);
  }

  private static ApplicationBufferHandler handler() {
    return Mockito.mock(ApplicationBufferHandler.class);
  }

  /** Has one more byte each time. */
  private static final class Wire implements InputBuffer {
    private int arrived = 1;
    private boolean finished;
    private int reads;
    private Runnable whenRead = () -> {};

    @Override
    public int doRead(ApplicationBufferHandler handler) {
      reads++;
      whenRead.run();
      return 1;
    }

    @Override
    public int available() {
      return arrived;
    }
  }
}
