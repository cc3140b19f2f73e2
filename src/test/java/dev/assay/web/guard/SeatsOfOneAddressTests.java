package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.browser.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/** Clients behind an address with a single seat, and answers that soon wait for their reader. */
@HostileServer
@TestPropertySource(
    properties = {
      "assay.fair-use.seats-per-address=1",
      "spring.datasource.url=jdbc:h2:mem:one-seat"
    })
class SeatsOfOneAddressTests {

  private static final String PAGE = "/problems/hostile";
  private static final String SUBMIT = "/api/problems/hostile/submissions";

  /** Less than a request waits for a seat. */
  private static final int MILLIS = 15_000;

  private static final int FEW_BYTES = 2_048;

  @LocalServerPort private int port;
  private final List<Socket> sockets = new ArrayList<>();

  @TestConfiguration
  static class SmallBuffers {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
      return factory ->
          factory.addConnectorCustomizers(
              connector -> connector.setProperty("socket.txBufSize", "" + FEW_BYTES));
    }
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void clientThatDoesNotReadKeepsNoSeat() throws IOException {
    Socket greedy = open();
    send(greedy, head("GET", PAGE, "").repeat(5));
    assertThat(greedy.getInputStream().read()).isPositive(); // the first page is on its way
    assertThat(answer("GET", "/problems", "")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void clientThatSendsItsBodySlowlyKeepsNoSeat() throws IOException {
    Socket slow = open();
    send(slow, head("POST", SUBMIT, "Content-Length: 60000\r\n") + "{");
    assertThat(answer("GET", "/problems", "")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void openEventStreamKeepsNoSeat() throws IOException {
    String endless = "{\"code\":\"class Solution { String echo(String s) { while (true) { } } }\"}";
    String length = "Content-Length: %d\r\n".formatted(endless.length());
    String accepted = answer("POST", SUBMIT, length, endless);
    assertThat(accepted).startsWith("HTTP/1.1 202 ");
    String id = JsonPath.read(accepted.substring(accepted.indexOf('{')), "$.id");
    Socket stream = open();
    send(stream, head("GET", "/api/submissions/" + id + "/events", "Connection: close\r\n"));
    assertThat(status(stream)).isEqualTo("HTTP/1.1 200 ");
    assertThat(answer("GET", "/problems", "")).startsWith("HTTP/1.1 200 ");
    assertThat(untilClosed(stream)).contains("event:judged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/problems/none", "/api/none", "/assets/none.css", "/problems"})
  void everyAnswerGivesItsSeatBack(String path) throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(answer("GET", path, "")).startsWith("HTTP/1.1 ");
      assertThat(answer("HEAD", path, "")).startsWith("HTTP/1.1 ").endsWith("\r\n\r\n");
    }
  }

  @Test
  void pagesOfAClassWaitForEachOtherAndAreAllAnswered() throws Exception {
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService pupils = Executors.newFixedThreadPool(40)) {
      for (int i = 0; i < 120; i++) {
        answers.add(pupils.submit(() -> answer("GET", PAGE, "")));
      }
    }
    for (Future<String> answer : answers) {
      assertThat(answer.get()).startsWith("HTTP/1.1 200 ").contains("</html>");
    }
  }

  private String answer(String method, String path, String headers, String... body)
      throws IOException {
    Socket socket = open();
    send(socket, head(method, path, headers + "Connection: close\r\n") + String.join("", body));
    return untilClosed(socket);
  }

  private static String head(String method, String path, String headers) {
    return """
        %s %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        %s\r
        """
        .formatted(method, path, headers);
  }

  private Socket open() throws IOException {
    var socket = new Socket();
    synchronized (sockets) {
      sockets.add(socket);
    }
    socket.setReceiveBufferSize(FEW_BYTES);
    socket.setSoTimeout(MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String status(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII);
  }

  private static String untilClosed(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
