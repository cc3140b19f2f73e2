package dev.assay.durability;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP to a server from an address of its own, one of 127.0.0.0/8: all of them are this
 * machine, and the server tells them apart.
 */
final class Visitor implements AutoCloseable {

  /** Longer than any answer takes unless the server is stuck. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  static final int UNREACHABLE = 0;
  private static final int MOST_INPUTS = 50;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final URI base;
  private final HttpClient client;
  private final boolean forging;

  /** Keeps cookies, as browsers do. */
  Visitor(URI base, String address) {
    this(base, builder(address).cookieHandler(new CookieManager()).build(), false);
  }

  private Visitor(URI base, HttpClient client, boolean forging) {
    this.base = base;
    this.client = client;
    this.forging = forging;
  }

  /** Is a new guest with each request, as curl is. */
  static Visitor withoutCookies(URI base, String address) {
    return new Visitor(base, builder(address).build(), false);
  }

  /** Claims another address in a header with each request. */
  static Visitor forging(URI base, String address) {
    return new Visitor(base, builder(address).build(), true);
  }

  private static HttpClient.Builder builder(String address) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .localAddress(InetAddress.ofLiteral(address));
  }

  private HttpRequest.Builder to(String path) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    if (forging) {
      int part = ThreadLocalRandom.current().nextInt(1, 255);
      request.header("X-Forwarded-For", "203.0.113." + part);
    }
    return request;
  }

  /** Reads a page and returns its status, or {@link #UNREACHABLE}. */
  int statusOf(String path) throws InterruptedException {
    try {
      return client.send(to(path).build(), BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      return UNREACHABLE;
    }
  }

  /** Posts JSON. */
  HttpResponse<String> post(String path, Map<String, ?> body)
      throws IOException, InterruptedException {
    String json = JsonMapper.shared().writeValueAsString(body);
    var request = to(path).header("Content-Type", "application/json");
    return client.send(
        request.POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> submit(Code code) throws IOException, InterruptedException {
    return post("/api/problems/" + code.problem() + "/submissions", Map.of("code", code.text()));
  }

  /** Submits and returns the status of the answer, without waiting for a verdict. */
  String submitOnly(Code code) throws IOException, InterruptedException {
    return submit(code).statusCode() + "";
  }

  /** Runs code on as many inputs as a run may have, and returns the verdict or the status. */
  String run(Code code) throws IOException, InterruptedException {
    return run(code, Collections.nCopies(MOST_INPUTS, Map.of("nums", List.of(1, 2))));
  }

  /** Runs code on inputs, and returns the verdict or the status. */
  String run(Code code, List<? extends Map<String, ?>> inputs)
      throws IOException, InterruptedException {
    String path = "/api/problems/" + code.problem() + "/runs";
    HttpResponse<String> answer = post(path, Map.of("code", code.text(), "inputs", inputs));
    return answer.statusCode() == 200
        ? JsonMapper.shared().readTree(answer.body()).path("verdict").asString()
        : answer.statusCode() + "";
  }

  static String id(HttpResponse<String> accepted) {
    return JsonMapper.shared().readTree(accepted.body()).path("id").asString();
  }

  JsonNode submission(String id) throws IOException, InterruptedException {
    String path = "/api/submissions/" + id;
    return JsonMapper.shared()
        .readTree(client.send(to(path).build(), BodyHandlers.ofString()).body());
  }

  /** Submits and returns the verdict, or in its place why there is none. */
  String verdict(Code code) throws IOException, InterruptedException {
    HttpResponse<String> answer = submit(code);
    return answer.statusCode() == 202 ? verdictOf(id(answer)) : answer.statusCode() + "";
  }

  /** Waits for a verdict. */
  String verdictOf(String id) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode submission = submission(id);
      if (submission.path("state").asString("").equals("JUDGED")) {
        return submission.path("verdict").asString();
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    return "no verdict in " + PATIENCE.toSeconds() + " s";
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
