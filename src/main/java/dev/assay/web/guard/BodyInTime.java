package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpStatus;

/**
 * The body of a request, which must arrive within {@link #TIME}. Tomcat itself only bounds the
 * pause between two packets.
 */
final class BodyInTime implements InputBuffer {

  /** Enough for the largest body through 1 Mbit/s. */
  static final Duration TIME = Duration.ofSeconds(30);

  /** How long a client that was told to send less may go on. */
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Request request;
  private final InputBuffer wire;
  private final boolean arrivedOnly;
  private final Seat seat;
  private final IntConsumer arrived;
  private final LongSupplier nanoTime;
  private final long start;
  private final Discarded discarded = new Discarded();
  private boolean withoutSeat;

  /**
   * @param arrivedOnly whether to wait for nothing, as the request is refused
   * @param seat given back while the rest of the body is still to come
   * @param arrived hears of each read how many bytes it brought; negative at the end
   */
  BodyInTime(
      Request request,
      InputBuffer wire,
      boolean arrivedOnly,
      Seat seat,
      IntConsumer arrived,
      LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
    this.request = request;
    this.wire = wire;
    this.arrivedOnly = arrivedOnly;
    this.seat = seat;
    this.arrived = arrived;
  }

  /**
   * @throws Refusal if the rest comes too late, no seat is free when it has come, or there is no
   *     heap for it; an IOException would make Tomcat drop the answer
   */
  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    boolean more = !request.isFinished();
    if (more && (passed(TIME, start) || arrivedOnly && !hasArrived())) {
      throw new Refusal(HttpStatus.REQUEST_TIMEOUT, "request-too-slow", TIME.toSeconds());
    }
    if (more && !hasArrived()) {
      seat.giveBack();
      withoutSeat = true;
    }
    int read = wire.doRead(handler);
    arrived.accept(read);
    if (withoutSeat && request.isFinished()) {
      withoutSeat = false;
      seat.take();
    }
    return read;
  }

  @Override
  public int available() {
    return wire.available();
  }

  /** Reads and drops what has arrived, for a second at most. Tells whether that was all. */
  boolean discardArrived() throws IOException {
    return discardArrived(nanoTime.getAsLong(), AT_ONCE);
  }

  private boolean discardArrived(long begin, Duration most) throws IOException {
    while (!request.isFinished() && !passed(most, begin) && hasArrived()) {
      wire.doRead(discarded);
    }
    return request.isFinished();
  }

  /** Drops what arrives during a moment, or until the end of the body. */
  void discardForAMoment() throws IOException {
    long begin = nanoTime.getAsLong();
    while (!discardArrived(begin, MOMENT) && !passed(MOMENT, begin)) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean hasArrived() {
    request.action(ActionCode.AVAILABLE, true);
    return request.getAvailable() > 0;
  }

  private boolean passed(Duration time, long since) {
    return nanoTime.getAsLong() - since > time.toNanos();
  }

  private static final class Discarded implements ApplicationBufferHandler {
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {}
  }
}
