package dev.assay.web.guard;

import dev.assay.sandbox.Lock;
import dev.assay.sandbox.SelfTest;
import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses submissions, runs and traces while the lock is missing. */
public class JudgingGate implements HandlerInterceptor {

  /** The addresses that take code to run. */
  public static final String[] PATHS = {
    "/api/problems/*/submissions",
    "/api/problems/*/runs",
    "/api/problems/*/traces",
    "/problems/*/submissions",
    "/problems/*/runs"
  };

  private final SelfTest selfTest;

  public JudgingGate(SelfTest selfTest) {
    this.selfTest = selfTest;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("POST") && selfTest.lock() instanceof Lock.Missing missing) {
      throw refusal(missing);
    }
    return true;
  }

  /** Returns the refusal that explains a missing lock. */
  public static Refusal refusal(Lock.Missing missing) {
    LockNotice notice = LockNotice.of(missing);
    return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, notice.code(), notice.detail());
  }
}
