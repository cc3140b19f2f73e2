package dev.assay.web.guard;

import dev.assay.web.guard.ConcurrencyLimit.Permit;
import dev.assay.web.request.Refusal;
import jakarta.servlet.ServletRequest;
import java.util.function.Supplier;

/**
 * The permit of the thread that one request holds, used by that thread alone.
 *
 * <p>A request with a body counts among the few that may be sending one until its body is there.
 * While it then waits for a slot it counts like a page, so that runs that wait refuse no
 * submission.
 */
final class HeldThread implements Permit {

  private static final String ATTRIBUTE = HeldThread.class.getName();

  private final Supplier<Permit> other;
  private Permit permit;

  /**
   * @param first counts while the body is sent
   * @param other counts afterwards
   */
  HeldThread(Permit first, Supplier<Permit> other) {
    permit = first;
    this.other = other;
  }

  void setFor(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * Counts {@code request}, whose body is there, like one without a body from now on.
   *
   * @throws Refusal if its address holds too many threads
   */
  static void bodyIsThere(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof HeldThread held) {
      request.removeAttribute(ATTRIBUTE);
      Permit next = held.other.get();
      held.permit.close();
      held.permit = next;
    }
  }

  @Override
  public void close() {
    permit.close();
  }
}
