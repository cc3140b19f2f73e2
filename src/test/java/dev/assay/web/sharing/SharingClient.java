package dev.assay.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Submits code and shares it. */
record SharingClient(MockMvcTester mvc) {

  /** An accepted submission and the cookie of its owner. */
  record Accepted(String id, Cookie guest) {}

  /** Submits code of a new guest and waits for its judgement. */
  Accepted submit(String slug, String code) {
    var result =
        TestClient.post(mvc, "/api/problems/" + slug + "/submissions", TestClient.json(code));
    var submitted = new Accepted(read(result, "$.id"), TestClient.guest(result));
    awaitJudged(submitted.id());
    return submitted;
  }

  private void awaitJudged(String id) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(mvc.get().uri("/api/submissions/" + id))
                    .bodyJson()
                    .extractingPath("$.state")
                    .isEqualTo("JUDGED"));
  }

  MvcTestResult share(Accepted submission, String body) {
    return mvc.put()
        .uri("/api/submissions/" + submission.id() + "/share")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .cookie(submission.guest())
        .exchange();
  }

  /** Shares with a note and returns the id of the solution. */
  String shared(Accepted submission, String visibility, String note) {
    var result =
        share(submission, "{\"visibility\": \"%s\", \"note\": \"%s\"}".formatted(visibility, note));
    assertThat(result).hasStatusOk();
    return read(result, "$.id");
  }

  static String read(MvcTestResult result, String path) {
    return JsonPath.read(BodyText.of(result), path);
  }
}
