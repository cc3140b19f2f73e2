package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Keeps some request threads free for others. A client that sends its body byte by byte, or reads
 * no answer, holds a thread meanwhile: without a limit a few hundred such requests of one address
 * would hold all threads, and no page could be served.
 *
 * <p>A valve rather than a filter, because the last part of an answer is sent, and the rest of a
 * body is read, only after all filters: both happen here while the thread still counts. The valve
 * stands behind the one that learns the client's address from a proxy.
 *
 * <p>Each request waits here for its {@link Seat}, so that those of one address are computed a few
 * at a time. The seat is free again before the answer is sent.
 *
 * <p>While many threads are busy, each answer ends its connection, so that a client that sends many
 * requests at once without reading gets one answer for each connection. Browsers don't do that.
 */
public final class RequestThreadValve extends ValveBase {

  private static final String REFUSAL = RequestThreadValve.class.getName();

  private final FairUse fairUse;
  private final AtomicInteger busy = new AtomicInteger();

  public RequestThreadValve(FairUse fairUse) {
    super(true);
    this.fairUse = fairUse;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    InputBuffer wire = request.getCoyoteRequest().getInputBuffer();
    boolean crowded = fairUse.crowded(busy.incrementAndGet());
    ConcurrencyLimit.Permit permit = ConcurrencyLimit.Permit.NONE;
    Seat seat = fairUse.seat(request);
    try {
      permit = acquire(request, seat);
      if (crowded) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
      }
      var body =
          new BodyInTime(
              request.getCoyoteRequest(),
              wire,
              refusal(request) != null,
              seat,
              bytes -> BodyShare.arrived(request, bytes),
              System::nanoTime);
      request.getCoyoteRequest().setInputBuffer(body);
      getNext().invoke(request, response);
      seat.giveBack();
      if (!request.isAsync()) {
        finish(request, response, body);
      }
    } finally {
      seat.giveBack();
      permit.close();
      busy.decrementAndGet();
      request.getCoyoteRequest().setInputBuffer(wire);
    }
  }

  /** Takes a thread, and then waits for a seat; what continues an answer needs no other one. */
  private ConcurrencyLimit.Permit acquire(Request request, Seat seat) {
    ConcurrencyLimit.Permit permit = ConcurrencyLimit.Permit.NONE;
    try {
      permit = fairUse.holdingThread(request);
      if (!request.isAsyncDispatching()) {
        seat.take();
        seat.setFor(request);
      }
    } catch (Refusal tooMany) {
      request.setAttribute(REFUSAL, tooMany);
    }
    return permit;
  }

  /**
   * Returns the refusal that {@link RequestThreadLimit} throws where exceptions become answers;
   * null if the request has its thread and seat.
   */
  static @Nullable Refusal refusal(HttpServletRequest request) {
    return (Refusal) request.getAttribute(REFUSAL);
  }

  /**
   * Sends the answer, and closes the connection if a part of the body is still to come: Tomcat
   * would wait for it. A client that sends far too much hears the answer only after it has sent
   * all, so it gets a moment for that.
   */
  private static void finish(Request request, Response response, BodyInTime body)
      throws IOException {
    if (body.discardArrived()) {
      response.finishResponse();
      return;
    }
    if (!response.isCommitted()) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
    }
    response.finishResponse();
    if (response.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
      body.discardForAMoment();
    }
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
  }
}
