package dev.assay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Submits through the public API, like any other program. */
final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final int ACCEPTED = 202;

  private final URI server;

  /** Uses HTTP/1.1 from the start: the server does not speak HTTP/2. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Client(URI server) {
    this.server = server;
  }

  /**
   * Submits, and returns once the verdict is there.
   *
   * @throws IOException if the server refuses the submission or gives another verdict
   */
  void judge(BenchSubmission submission) throws IOException, InterruptedException {
    String body = JsonMapper.shared().writeValueAsString(Map.of("code", submission.code()));
    HttpResponse<String> submitted =
        http.send(
            request("/api/problems/" + submission.slug() + "/submissions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (submitted.statusCode() != ACCEPTED) {
      throw new IOException(
          "the server refused a submission to %s: %s"
              .formatted(submission.slug(), submitted.body()));
    }
    String id = JsonMapper.shared().readTree(submitted.body()).path("id").asString();
    String verdict = awaitVerdict(id);
    if (!verdict.equals(submission.verdict())) {
      throw new IOException(
          "a submission to %s must be %s, but was %s: %s"
              .formatted(
                  submission.slug(), submission.verdict(), verdict, server + "/submissions/" + id));
    }
  }

  /** Reads the event stream up to the event {@code judged}, whose data are the submission. */
  private String awaitVerdict(String id) throws IOException, InterruptedException {
    HttpRequest request = request("/api/submissions/" + id + "/events").build();
    HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
    try (Stream<String> lines = response.body()) {
      if (response.statusCode() != OK) {
        throw new IOException("the server refused a stream of events: " + response);
      }
      Iterator<String> each = lines.iterator();
      boolean judged = false;
      while (each.hasNext()) {
        String line = each.next();
        if (judged && line.startsWith("data:")) {
          JsonNode submission = JsonMapper.shared().readTree(line.substring("data:".length()));
          return submission.path("verdict").asString();
        }
        judged = line.equals("event:judged") || judged && !line.isEmpty();
      }
    }
    throw new IOException("the stream of events ended before submission " + id + " was judged");
  }

  /** Tells whether the server answers and can judge. */
  boolean isReady() throws InterruptedException {
    try {
      return http.send(request("/actuator/health").build(), BodyHandlers.ofString()).statusCode()
          == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
  }
}
