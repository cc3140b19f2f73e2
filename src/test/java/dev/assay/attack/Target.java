package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running Assay, reached over HTTP as strangers reach it. */
final class Target implements AutoCloseable {

  /**
   * The answer to a submission.
   *
   * @param status the status of the POST
   * @param json the judged submission, or the refusal's problem detail
   * @param took the time from POST to verdict
   */
  record Answer(int status, JsonNode json, Duration took) {

    String verdict() {
      return json.path("verdict").asString("");
    }

    /** Returns the messages of the answer: refusal, first diagnostic and failure. */
    String text() {
      String diagnostic = json.path("diagnostics").path(0).path("message").asString("");
      String message = json.path("failure").path("message").asString("");
      return json.path("detail").asString("") + diagnostic + message;
    }
  }

  /** Longer than any server takes unless it hangs. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final URI base;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  Target(URI base) {
    this(base, "192.0.2.1");
  }

  private Target(URI base, String address) {
    this.base = base;
    this.address = address;
  }

  /**
   * Returns the same server for a visitor whose address, according to a proxy, is {@code address}.
   */
  Target from(String address) {
    return new Target(base, address);
  }

  /** Submits and waits for the verdict; fails if the server hangs. */
  Answer submit(String problem, byte[] source) throws IOException, InterruptedException {
    return submit(problem, source, () -> {});
  }

  /**
   * Submits and waits for the verdict; fails if the server hangs.
   *
   * @param meanwhile called every 50 milliseconds until the verdict is there
   */
  Answer submit(String problem, byte[] source, Runnable meanwhile)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    var response = post("/api/problems/" + problem + "/submissions", source);
    JsonNode json = JsonMapper.shared().readTree(response.body());
    if (response.statusCode() == 202) {
      String submission = "/api/submissions/" + json.path("id").asString();
      awaitEnd(submission + "/events", meanwhile);
      json = get(submission);
      assertThat(json.path("state").asString("")).isEqualTo("JUDGED");
    }
    return new Answer(response.statusCode(), json, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Waits until a stream ends; an event stream ends with the verdict. */
  private void awaitEnd(String path, Runnable meanwhile) throws InterruptedException {
    var ended = new CountDownLatch(1);
    long end = System.nanoTime() + PATIENCE.toNanos();
    client
        .sendAsync(request(path), BodyHandlers.discarding())
        .whenComplete((response, failure) -> ended.countDown());
    do {
      assertThat(System.nanoTime()).as("the end of patience with the server").isLessThan(end);
      meanwhile.run();
    } while (!ended.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Only compiles a source, and returns the status of the answer. */
  int diagnose(String problem, byte[] source) throws IOException, InterruptedException {
    return post("/api/problems/" + problem + "/diagnostics", source).statusCode();
  }

  /** Reads a whole page and returns its status. */
  int page(String path) throws IOException, InterruptedException {
    return client.send(request(path), BodyHandlers.ofString()).statusCode();
  }

  /** Waits until the server is up and has loaded a problem. */
  void awaitProblem(String slug, Duration atMost) {
    await()
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> get("/api/problems/" + slug).path("slug").asString("").equals(slug));
  }

  private HttpResponse<String> post(String path, byte[] source)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", address)
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(body(source)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(client.send(request(path), BodyHandlers.ofString()).body());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
  }

  /** Escapes only the bytes that have a meaning in JSON, and keeps all others as they are. */
  private static byte[] body(byte[] source) {
    var body = new ByteArrayOutputStream();
    body.writeBytes("{\"code\": \"".getBytes(StandardCharsets.US_ASCII));
    for (byte each : source) {
      if (each == '"' || each == '\\') {
        body.write('\\');
        body.write(each);
      } else if (each >= 0 && each < ' ') {
        body.writeBytes("\\u%04x".formatted(each).getBytes(StandardCharsets.US_ASCII));
      } else {
        body.write(each);
      }
    }
    body.writeBytes("\"}".getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }

  @Override
  public void close() {
    client.close();
  }
}
