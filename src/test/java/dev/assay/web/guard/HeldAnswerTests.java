package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class HeldAnswerTests {

  private final MockHttpServletResponse client = new MockHttpServletResponse();

  /** What the client had when the answer was computed. */
  private final List<String> sentBefore = new ArrayList<>();

  private final HeldAnswer answer = new HeldAnswer(client, () -> sentBefore.add(sent()));

  @BeforeEach
  void setCharset() {
    client.setCharacterEncoding("UTF-8");
  }

  @Test
  void givesTheSeatBackBeforeTheFirstByteIsSent() throws IOException {
    answer.getWriter().write("所有");
    answer.getWriter().flush();
    answer.getWriter().write("问题");
    assertThat(client.getContentAsByteArray()).isEmpty();
    answer.send();
    assertThat(sentBefore).containsExactly("");
    assertThat(sent()).isEqualTo("所有问题");
  }

  @Test
  void sendsEventsAtOnceAfterTheFirstFlush() throws IOException {
    answer.flushBuffer();
    assertThat(sentBefore).containsExactly("");
    answer.getOutputStream().write(bytes("data: 1\n\n"));
    assertThat(sent()).isEqualTo("data: 1\n\n");
    answer.send();
    assertThat(sentBefore).hasSize(1);
  }

  @Test
  void holdsNoFileWhoseLengthIsKnown() throws IOException {
    answer.setContentLength(4);
    answer.getOutputStream().write(bytes("file"));
    assertThat(sent()).isEqualTo("file");
    assertThat(sentBefore).containsExactly("");
  }

  @Test
  void holdsNoMoreThanTheLongestPage() throws IOException {
    byte[] part = new byte[HeldAnswer.MOST_BYTES / 2];
    answer.getOutputStream().write(part);
    answer.getOutputStream().write(part);
    assertThat(client.getContentAsByteArray()).isEmpty();
    answer.getOutputStream().write('x');
    assertThat(client.getContentAsByteArray()).hasSize(HeldAnswer.MOST_BYTES + 1);
  }

  @Test
  void sendsLongTextOnceAndInOrder() throws IOException {
    String text = "0123456789".repeat(HeldAnswer.MOST_BYTES / 4);
    answer.getWriter().write(text);
    answer.send();
    assertThat(sent().equals(text)).isTrue();
  }

  @Test
  void dropsTextThatAnErrorPageReplaces() throws IOException {
    answer.getWriter().write("half a page");
    answer.resetBuffer();
    answer.getWriter().write("an error");
    answer.send();
    assertThat(sent()).isEqualTo("an error");
  }

  @Test
  void keepsTheSeatForTheErrorPageOfTheContainer() throws IOException {
    answer.getWriter().write("half a page");
    answer.sendError(404);
    answer.send();
    assertThat(sentBefore).isEmpty();
    assertThat(sent()).isEmpty();
  }

  private String sent() {
    return new String(client.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
