package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import jakarta.servlet.ServletRequest;

/**
 * The seat of one request, used by the request's own thread.
 *
 * <p>Every request, of any method, has one from its arrival until its answer is computed. It has
 * none while it waits for something that takes no computing here, which may be long: for the rest
 * of its body ({@link BodyInTime}), for a client to read the answer ({@link HeldAnswer}), for a run
 * or a question to the compiler ({@link FairUse}), whose own limits hold then, and while it is an
 * event stream.
 */
final class Seat {

  private static final String ATTRIBUTE = Seat.class.getName();

  private final Seats seats;
  private final String address;
  private boolean taken;

  Seat(Seats seats, String address) {
    this.seats = seats;
    this.address = address;
  }

  /**
   * Waits for a seat, unless the request has one.
   *
   * @throws Refusal if none became free in time
   */
  void take() {
    if (!taken) {
      seats.take(address);
      taken = true;
    }
  }

  /** Gives the seat to the next request, unless this one has none. */
  void giveBack() {
    if (taken) {
      taken = false;
      seats.giveBack(address);
    }
  }

  /** Makes this the seat of {@code request}. */
  void setFor(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Gives the seat of {@code request} to the next one, if it has any. */
  static void giveBack(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Seat seat) {
      seat.giveBack();
    }
  }
}
