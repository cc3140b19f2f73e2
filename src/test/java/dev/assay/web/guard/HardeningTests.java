package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.browser.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser sends, over a bare socket. */
@HostileServer
class HardeningTests {

  private static final String SUBMIT = "/api/problems/hostile/submissions";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "GET,   /%,                         400",
    "GET,   /%zz,                       400",
    "GET,   /%00,                       400",
    "GET,   /api/problems/%ff%fe,       400",
    "GET,   /api/problems/a%2fb,        400",
    "GET,   /problems/..%2f..%2fetc,    400",
    "GET,   /assets/..;/application.yaml, 400",
    "GET,   /assets/%2e%2e/application.yaml, 400",
    "GET,   /_static/../../application.yaml, 400",
    "GET,   /application.yaml,          404",
    "GET,   /<script>,                  400",
    "GET,   /?page=%,                   400",
    "GET,   /api/submissions?page=%zz,  400",
    "TRACE, /,                          405",
    "TRACK, /,                          400",
    "CONNECT, /,                        501",
    "BREW,  /,                          400",
    "PUT,   /,                          405",
    "DELETE, /problems/hostile,         405",
    "GET,   /h2-console,                404",
    "GET,   /h2-console/login.do,       404",
    "GET,   /actuator,                  404",
    "GET,   /actuator/env,              404",
    "GET,   /actuator/heapdump,         404",
    "GET,   /actuator/beans,            404",
    "POST,  /actuator/shutdown,         404",
    "GET,   /error,                     404",
    "GET,   /submissions/x,             404",
    "GET,   /language/zh?back=%0d%0aSet-Cookie:x=1, 302",
  })
  void answersOddRequestsWithoutInternals(String method, String target, int status)
      throws IOException {
    assertHarmless(send(method + " " + target + " HTTP/1.1\r\nContent-Length: 0\r\n"), status);
  }

  @Test
  void saysWhatIsWrongWithAnAddressThatIsNone() throws IOException {
    assertThat(send("GET /%zz HTTP/1.1\r\nAccept-Language: zh\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("<html lang=\"zh\">", "<h1>无法识别该请求</h1>", "<a href=\"/\">");
    assertProblem(send("GET /api/problems/%ff%fe HTTP/1.1\r\n"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept-Language: zz-!!;q=x,,;;=",
        "Accept-Language: __${7*7}__",
        "Cookie: =;;;\"; assay_guest=\"\\\"; lang=<script>",
        "Cookie: assay_guest=%00%ff",
        "X-Forwarded-For: <script>, ::::",
        "X-Forwarded-Proto: javascript",
        "X-Forwarded-Port: 99999999",
        "Range: bytes=9-1",
        "If-Modified-Since: never",
        "Assay-Fragment: <script>",
      })
  void survivesOddHeaders(String header) throws IOException {
    assertHarmless(send("GET / HTTP/1.1\r\n" + header + "\r\n"), 200);
  }

  @ParameterizedTest
  @CsvSource({"Accept: nonsense, 406", "Accept: image/png, 406", "Content-Type: ((, 415"})
  void answersOddHeadersOfTheApi(String header, int status) throws IOException {
    String method = header.startsWith("Accept") ? "GET /api/problems" : "POST " + SUBMIT;
    assertHarmless(send(method + " HTTP/1.1\r\nContent-Length: 0\r\n" + header + "\r\n"), status);
  }

  @Test
  void refusesAddressesAndHeadersThatAreVeryLong() throws IOException {
    assertHarmless(send("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n"), 400);
    assertHarmless(send("GET / HTTP/1.1\r\nX: " + "a".repeat(100_000) + "\r\n"), 400);
    assertHarmless(send("GET / HTTP/1.1\r\n" + "X: a\r\n".repeat(1_000)), 400);
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    for (String bad :
        new String[] {"\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f5", "\u00e6"}) {
      assertProblem(json("{\"code\": \"x" + bad + "\"}"), 400);
    }
  }

  @ParameterizedTest
  @CsvSource({"\\u0000, U+0000", "\\ud800, U+D800", "\\udc00\\ud800, U+DC00"})
  void refusesWhatIsNoCharacter(String escape, String named) throws IOException {
    String answer = json("{\"code\": \"x\\n" + escape + "\"}");
    assertProblem(answer, 400);
    assertThat(answer).contains("Line 2", named);
    assertThat(json("{\"code\": \"// \\ud83d\\ude00\"}")).startsWith("HTTP/1.1 202");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"code=%ff", "code=%", "code=%00", "code=x%00", "code=%ed%a0%80", "&&&=", ""})
  void refusesOddForms(String form) throws IOException {
    assertHarmless(form("/problems/hostile/submissions", form), 400);
  }

  @Test
  void refusesJsonThatIsTooDeepOrTooLong() throws IOException {
    assertProblem(json("[".repeat(100_000)), 400);
    assertProblem(json("{\"code\": " + "9".repeat(100_000) + "}"), 400);
    String deep = "s = " + "[".repeat(50_000);
    assertHarmless(form("/problems/hostile/runs", "code=x&cases=" + deep), 400);
  }

  @Test
  void stopsReadingWhatComesInChunksWithoutEnd() throws IOException {
    assertThat(chunks(SUBMIT, "application/json")).startsWith("HTTP/1.1 413");
    assertThat(chunks("/problems/hostile/submissions", "application/x-www-form-urlencoded"))
        .startsWith("HTTP/1.1 413");
  }

  /** The client reads only after it has sent all, as most do. */
  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded"})
  void answersAClientThatSendsAllOfATooLargeBody(String type) throws IOException {
    String path = type.endsWith("json") ? SUBMIT : "/problems/hostile/submissions";
    String head = "POST %s HTTP/1.1\r\nContent-Type: %s\r\n".formatted(path, type);
    String start = "{\"code\": \"" + "a".repeat(89);
    String body = start + "a".repeat(10_000_000);
    assertThat(sendAll(head + "Content-Length: " + body.length() + "\r\n", body))
        .startsWith("HTTP/1.1 413");
    String chunk = "f4240\r\n" + "a".repeat(1_000_000) + "\r\n";
    String chunks = "63\r\n" + start + "\r\n" + chunk.repeat(10) + "0\r\n\r\n";
    assertThat(sendAll(head + "Transfer-Encoding: chunked\r\n", chunks)).startsWith("HTTP/1.1 413");
  }

  private String sendAll(String head, String body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      String request = head + "Host: localhost\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void readsAWeightWithoutAZero() throws IOException {
    assertThat(send("GET / HTTP/1.1\r\nAccept-Language: de, zh;q=.5\r\n"))
        .contains("<html lang=\"zh");
  }

  @Test
  void sendsSaneHeaders() throws IOException {
    String page = send("GET /problems/hostile HTTP/1.1\r\n").toLowerCase(Locale.ROOT);
    assertThat(page)
        .contains(
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "frame-ancestors 'none'",
            "referrer-policy: same-origin",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "cache-control: no-cache, private")
        .doesNotContain("strict-transport-security", "server:", "x-powered-by", "unsafe-");
  }

  @Test
  void knowsBehindAProxyThatThereIsTls() throws IOException {
    String proxied =
        "X-Forwarded-Proto: https\r\nX-Forwarded-Host: assay.example\r\nX-Forwarded-For: 192.0.2.1\r\n";
    String answer = json("{\"code\": \"x\"}", proxied);
    assertThat(answer)
        .startsWith("HTTP/1.1 202")
        .containsPattern("Set-Cookie: assay_guest=[^\r]*; Secure; HttpOnly; SameSite=Lax")
        .contains("Strict-Transport-Security: max-age=31536000\r\n");
    assertThat(json("{\"code\": \"x\"}"))
        .containsPattern("Set-Cookie: assay_guest=[^\r]*; HttpOnly; SameSite=Lax");
    assertThat(json("{\"code\": \"x\"}", proxied + "Origin: https://assay.example\r\n"))
        .startsWith("HTTP/1.1 202");
    assertThat(json("{\"code\": \"x\"}", proxied + "Origin: http://localhost:1\r\n"))
        .startsWith("HTTP/1.1 403");
  }

  private static void assertProblem(String answer, int status) {
    assertHarmless(answer, status);
    assertThat(answer).contains("Content-Type: application/problem+json", "\"detail\"");
  }

  private static void assertHarmless(String answer, int status) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .doesNotContain("Exception", "\tat ", "org.apache", "org.springframework", "dev.assay")
        .doesNotContain("Tomcat", "<script>", "Set-Cookie: x", "java.");
  }

  private String json(String body) throws IOException {
    return json(body, "");
  }

  /** Posts {@code body}, each char of which is a byte. */
  private String json(String body, String headers) throws IOException {
    return post(SUBMIT, "application/json", body, headers);
  }

  private String form(String path, String body) throws IOException {
    return post(path, "application/x-www-form-urlencoded", body, "");
  }

  private String post(String path, String type, String body, String headers) throws IOException {
    return send(
        "POST %s HTTP/1.1\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s"
            .formatted(path, type, body.length(), headers),
        body);
  }

  /** Returns the start of the answer: its end comes only after the server waited for chunks. */
  private String chunks(String path, String type) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: %s\r\n"
            .formatted(path, type);
    String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
    String start = "6\r\n{\"code\r\n" + "5\r\n\": \"x\r\n";
    try (var socket = open(head, start + chunk.repeat(40))) {
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  private String send(String head) throws IOException {
    return send(head, "");
  }

  private String send(String head, String body) throws IOException {
    try (var socket = open(head, body)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Socket open(String head, String body) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(30_000);
    String request = head + "Host: localhost\r\nConnection: close\r\n\r\n" + body;
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      // The server need not read a refused request to its end.
    }
    return socket;
  }
}
