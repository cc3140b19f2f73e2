package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.value.ShortenedText;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SubmissionApiTests {

  private static final String CODE = "class Solution {}";

  @Autowired private MockMvcTester mvc;

  @Test
  void takesASubmissionAndBringsItToAVerdict() {
    var accepted = submit("two-sum", CODE, null);
    assertThat(accepted).hasStatus(202);
    String location = String.valueOf(accepted.getResponse().getHeader(HttpHeaders.LOCATION));
    assertThat(location).matches("/api/submissions/[-0-9a-f]{36}");
    assertThat(accepted)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"problem": "two-sum", "state": "QUEUED", "verdict": null, "failure": null,
             "diagnostics": [], "judgedAt": null, "code": "class Solution {}"}""");

    MvcTestResult judged = judged(location, TestClient.guest(accepted));
    assertThat(judged)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"state": "JUDGED", "verdict": "ACCEPTED", "passed": 4, "total": 4, "timeMillis": 3,
             "memoryBytes": 45000000, "failure": null, "code": "class Solution {}"}""");
  }

  @Test
  void showsTheFailingCaseShortened() {
    var accepted = submit("two-sum", "// WRONG_ANSWER", null);
    MvcTestResult judged = judged(location(accepted), TestClient.guest(accepted));
    assertThat(judged)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"verdict": "WRONG_ANSWER", "passed": 2, "failure": {"case": 3, "expected": "[1,2]",
             "actual": "[2,1]", "message": null, "frames": []}}""");
    String input = read(judged, "$.failure.input");
    assertThat(input).hasSize(ShortenedText.SHOWN + 1).endsWith("…");
  }

  @Test
  void placesCompileErrors() {
    var accepted = submit("two-sum", "// COMPILE_ERROR", null);
    assertThat(judged(location(accepted), TestClient.guest(accepted)))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"verdict": "COMPILE_ERROR", "diagnostics": [
              {"line": 2, "column": 9, "endLine": 2, "endColumn": 12, "severity": "ERROR"}]}""");
  }

  @Test
  void showsCodeToItsOwnerOnly() {
    var accepted = submit("two-sum", CODE, null);
    assertThat(mvc.get().uri(location(accepted))).bodyJson().extractingPath("$.code").isNull();
    var other = TestClient.guest(submit("two-sum", CODE, null));
    assertThat(mvc.get().uri(location(accepted)).cookie(other))
        .bodyJson()
        .extractingPath("$.code")
        .isNull();
    assertThat(mvc.get().uri(location(accepted)).cookie(TestClient.guest(accepted)))
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(CODE);
  }

  @Test
  void keepsAGuestByCookie() {
    Cookie guest = TestClient.guest(submit("two-sum", CODE, null));
    assertThat(guest.isHttpOnly()).isTrue();
    assertThat(guest.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(guest.getPath()).isEqualTo("/");
    assertThat(submit("two-sum", CODE, guest)).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    submit("climb", CODE, guest);

    var two = mvc.get().uri("/api/submissions?problem=two-sum&size=2").cookie(guest).exchange();
    assertThat(two).bodyJson().extractingPath("$.length()").isEqualTo(2);
    assertThat(two)
        .hasHeader(
            HttpHeaders.LINK, "</api/submissions?problem=two-sum&page=1&size=2>; rel=\"next\"");
    assertThat(mvc.get().uri("/api/submissions").cookie(guest))
        .bodyJson()
        .extractingPath("$[*].problem")
        .isEqualTo(java.util.List.of("climb", "two-sum", "two-sum"));
    assertThat(mvc.get().uri("/api/submissions")).bodyJson().isStrictlyEqualTo("[]");
  }

  @Test
  void sendsTheGuestCookieOverTlsOnlyWhereThereIsTls() {
    var result =
        mvc.post()
            .uri("/api/problems/two-sum/submissions")
            .secure(true)
            .contentType(MediaType.APPLICATION_JSON)
            .content(TestClient.json(CODE))
            .exchange();
    assertThat(TestClient.guest(result).getSecure()).isTrue();
    assertThat(TestClient.guest(submit("two-sum", CODE, null)).getSecure()).isFalse();
  }

  private MvcTestResult submit(String slug, String code, Cookie guest) {
    var request =
        mvc.post()
            .uri("/api/problems/" + slug + "/submissions")
            .contentType(MediaType.APPLICATION_JSON)
            .content(TestClient.json(code));
    return (guest == null ? request : request.cookie(guest)).exchange();
  }

  private MvcTestResult judged(String location, Cookie guest) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> mvc.get().uri(location).cookie(guest).exchange(),
            result -> read(result, "$.state").equals("JUDGED"));
  }

  private static String location(MvcTestResult accepted) {
    return String.valueOf(accepted.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private static String read(MvcTestResult result, String path) {
    return JsonPath.read(BodyText.of(result), path);
  }
}
