package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.browser.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Clients that hold threads: of the twenty, an address may hold three with a body. */
@HostileServer
@TestPropertySource(
    properties = {"server.tomcat.threads.max=20", "spring.datasource.url=jdbc:h2:mem:slow-clients"})
class SlowClientTests {

  private static final String SUBMIT = "/api/problems/hostile/submissions";
  private static final int MILLIS = 10_000;
  private static final int BODIES_PER_ADDRESS = 3;
  private static final int LENGTH = 60_000;

  @LocalServerPort private int port;
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/problems/hostile/submissions, application/json",
    "/problems/hostile/submissions, application/x-www-form-urlencoded",
    "/problems/hostile/runs, application/x-www-form-urlencoded",
  })
  void refusedRequestsDoNotWaitForTheirBodies(String path, String type) throws Exception {
    holdThreads(path, type, 6);
    assertThat(get("/problems")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void clientThatSendsRequestsWithoutReadingGetsOneAnswerForAConnectionWhileThreadsAreScarce()
      throws Exception {
    holdThreads(SUBMIT, "application/json", 1);
    Socket greedy = open();
    send(greedy, "GET /problems HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3));
    assertThat(untilClosed(greedy).split("HTTP/1.1 200 ", -1)).hasSize(2);
  }

  @Test
  void hearsThatItsBodyIsTooLargeEvenIfItSendsAllOfIt() throws IOException {
    Socket socket = open();
    int length = 5 * RequestSizeFilter.MAX_BYTES;
    send(socket, head(SUBMIT, "application/json", length));
    byte[] part = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
    for (int sent = 0; sent < length; sent += part.length) {
      socket.getOutputStream().write(part);
    }
    assertThat(untilClosed(socket)).startsWith("HTTP/1.1 413 ");
  }

  /** Holds all threads that the address may hold, and sees that further requests are refused. */
  private void holdThreads(String path, String type, int refused) throws Exception {
    var answers = new LinkedBlockingQueue<String>();
    for (int i = 0; i < BODIES_PER_ADDRESS + refused; i++) {
      Socket socket = begin(path, type);
      Thread.startVirtualThread(() -> answers.add(answer(socket)));
    }
    for (int i = 0; i < refused; i++) {
      assertThat(answers.poll(MILLIS, TimeUnit.MILLISECONDS))
          .startsWith("HTTP/1.1 429 ")
          .contains("Connection: close");
    }
  }

  private Socket begin(String path, String type) throws IOException {
    Socket socket = open();
    send(socket, head(path, type, LENGTH) + "{");
    return socket;
  }

  private static String head(String path, String type, int length) {
    return """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: %s\r
        Content-Length: %d\r
        \r
        """
        .formatted(path, type, length);
  }

  private String get(String path) throws IOException {
    Socket socket = open();
    send(socket, "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path));
    return untilClosed(socket);
  }

  private Socket open() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(MILLIS);
    sockets.add(socket);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Returns all that the server sends before it closes, or how the connection ended. */
  private static String answer(Socket socket) {
    try {
      return untilClosed(socket);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String untilClosed(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
