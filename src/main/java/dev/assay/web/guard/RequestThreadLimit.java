package dev.assay.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Leaves threads over. Reading a request's body, and a run, hold a thread for as long as they take;
 * a few clients that send theirs byte by byte would have all threads, and pages could be served to
 * nobody.
 */
public class RequestThreadLimit implements HandlerInterceptor {

  private static final String PERMIT = RequestThreadLimit.class.getName();

  private final FairUse fairUse;

  public RequestThreadLimit(FairUse fairUse) {
    this.fairUse = fairUse;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!SameOrigin.SAFE_METHODS.contains(request.getMethod())) {
      request.setAttribute(PERMIT, fairUse.holdingThread(request));
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception e) {
    if (request.getAttribute(PERMIT) instanceof ConcurrencyLimit.Permit permit) {
      permit.close();
    }
  }
}
