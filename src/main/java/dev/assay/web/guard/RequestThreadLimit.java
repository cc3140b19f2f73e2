package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a request if its address holds too many threads, as {@link RequestThreadValve} found. */
public class RequestThreadLimit implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Refusal refusal = RequestThreadValve.refusal(request);
    if (refusal != null && request.getDispatcherType() != DispatcherType.ASYNC) {
      throw refusal;
    }
    return true;
  }
}
