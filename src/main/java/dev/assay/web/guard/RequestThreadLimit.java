package dev.assay.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps some request threads free for pages. Reading a request's body, and a run, each hold a
 * thread while they last: without a limit, a few clients that send byte by byte would hold all
 * threads, and no page could be served.
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
