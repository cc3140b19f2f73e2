package dev.assay.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.browser.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests as a reverse proxy on this machine sends them. */
@HostileServer
class ProxyTests {

  private static final String AT_A_PORT = "X-Forwarded-Host: judge.lan:8081\r\n";
  private static final String BELOW_A_PATH =
      "X-Forwarded-Host: judge.lan\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /assay\r\n";
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|action|data-[a-z]+)=\"(/[^\"]*)\"|\"(/[a-z_]+/[^\"]*\\.js)\"");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "judge.lan:8081, http,  http://judge.lan:8081,  202",
    "judge.lan,      http,  http://judge.lan,       202",
    "judge.lan,      https, https://judge.lan,      202",
    "judge.lan:8443, https, https://judge.lan:8443, 202",
    "[fd00::1]:8081, http,  http://[fd00::1]:8081,  202",
    "judge.lan:8081, http,  http://judge.lan,       403",
    "judge.lan:8081, http,  http://other.lan:8081,  403",
  })
  void knowsItsOwnOriginWithThePort(String host, String scheme, String origin, int status)
      throws IOException {
    String headers =
        "X-Forwarded-Host: %s\r\nX-Forwarded-Proto: %s\r\nOrigin: %s\r\n"
            .formatted(host, scheme, origin);
    assertThat(submit(headers)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void leadsBackToThePort() throws IOException {
    assertThat(get("/theme/dark?back=/problems/hostile", AT_A_PORT))
        .contains("Location: http://judge.lan:8081/problems/hostile\r\n");
    assertThat(get("/theme/dark", AT_A_PORT)).contains("Location: http://judge.lan:8081/\r\n");
  }

  @Test
  void keepsAllLinksBelowThePath() throws IOException {
    for (String page : new String[] {"/", "/problems/hostile", "/profile", "/nothing", "/%zz"}) {
      assertThat(links(get(page, BELOW_A_PATH)))
          .as(page)
          .isNotEmpty()
          .allMatch(link -> link.startsWith("/assay/"));
    }
    assertThat(get("/theme/dark", BELOW_A_PATH)).contains("Location: https://judge.lan/assay/\r\n");
    String submitted = submit(BELOW_A_PATH);
    assertThat(submitted)
        .startsWith("HTTP/1.1 202")
        .containsPattern("Location: (https://judge.lan)?/assay/api/submissions/");
    String cookie = submitted.replaceAll("(?s).*Set-Cookie: (assay_guest=[^;]*).*", "$1");
    submit(BELOW_A_PATH + "Cookie: " + cookie + "\r\n");
    assertThat(get("/api/submissions?size=1", BELOW_A_PATH + "Cookie: " + cookie + "\r\n"))
        .contains("Link: </assay/api/submissions?page=1&size=1>; rel=\"next\"");
    assertThat(get("/api/problems/none", BELOW_A_PATH))
        .startsWith("HTTP/1.1 404")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/a\"><script>", "/../x", "/a//b", "http://evil.example", "x"})
  void believesNoPrefixThatIsNoPlainPath(String prefix) throws IOException {
    String page = get("/", "X-Forwarded-Prefix: " + prefix + "\r\n");
    assertThat(page).startsWith("HTTP/1.1 200").doesNotContain("evil", "<script>\"");
    assertThat(links(page)).contains("/profile");
    String malformed = get("/%zz", "X-Forwarded-Prefix: " + prefix + "\r\n");
    assertThat(links(malformed)).containsExactly("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: judge lan",
        "Host: http://judge.lan",
        "Host: judge.lan:port",
        "Host: [fd00",
        "Host:",
        "Proto: javascript",
        "Port: many",
        "Port: -1"
      })
  void leavesOutWhatIsNoAddress(String header) throws IOException {
    assertThat(get("/theme/dark", "X-Forwarded-" + header + "\r\n"))
        .startsWith("HTTP/1.1 302")
        .containsPattern("Location: (http://localhost(:80)?)?/\r\n");
  }

  @Test
  void believesNoAddressThatTheVisitorMadeUp() throws IOException {
    String forged =
        "Forwarded: host=evil.example;for=192.0.2.7\r\nX-Forwarded-For: 192.0.2.7, 192.0.2.1\r\n";
    assertThat(get("/theme/dark", forged)).doesNotContain("evil.example");
    for (int i = 0; i < 3; i++) {
      assertThat(submit(forged)).startsWith("HTTP/1.1 202");
    }
  }

  private static Stream<String> links(String page) {
    return LINK.matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  private String get(String path, String headers) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nAccept: text/html\r\n" + headers, "");
  }

  private String submit(String headers) throws IOException {
    String body = "{\"code\": \"x\"}";
    return send(
        "POST /api/problems/hostile/submissions HTTP/1.1\r\nContent-Type: application/json\r\n"
            + "Content-Length: %d\r\n".formatted(body.length())
            + headers,
        body);
  }

  private String send(String head, String body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      String request = head + "Host: localhost\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.replaceAll("\r\n[0-9a-f]+\r\n", ""); // the lengths of chunks
    }
  }
}
