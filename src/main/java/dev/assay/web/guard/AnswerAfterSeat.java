package dev.assay.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request's seat back as soon as its answer is computed, before any of it is sent. An error
 * page that the container asks for is computed in the same seat.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // within the filter that starts writers of event streams
class AnswerAfterSeat extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new HeldAnswer(response, () -> Seat.giveBack(request));
    chain.doFilter(request, answer);
    answer.send();
  }
}
