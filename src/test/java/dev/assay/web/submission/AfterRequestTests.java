package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AfterRequestTests {

  private final List<String> happened = new ArrayList<>();
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void beginsWorkOnceTheRequestIsDone() throws Exception {
    handle(
        () -> {
          AfterRequest.start(request, () -> happened.add("work"));
          happened.add("request");
        });

    assertThat(happened).containsExactly("request", "work");
  }

  @Test
  void leavesTheWorkOfAFailedRequest() {
    assertThatThrownBy(
            () ->
                handle(
                    () -> {
                      AfterRequest.start(request, () -> happened.add("work"));
                      throw new ServletException("failed");
                    }))
        .hasMessage("failed");

    assertThat(happened).isEmpty();
  }

  private interface Handler {
    void handle() throws ServletException;
  }

  private void handle(Handler handler) throws Exception {
    new AfterRequest()
        .doFilter(request, new MockHttpServletResponse(), (in, out) -> handler.handle());
  }
}
