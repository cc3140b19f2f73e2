package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.judge.FakeJudge;
import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
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
  void listsProblems() {
    assertThat(get("/api/problems"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            [{"slug": "two-sum", "number": 1, "title": {"en": "Two Sum", "zh": "两数之和"},
              "difficulty": "easy", "tags": ["array", "hash-table"]},
             {"slug": "climb", "number": 70, "title": {"en": "Climb", "zh": "爬楼梯"},
              "difficulty": "hard", "tags": ["math"]}]""");
  }

  @Test
  void tellsAProblemInTheLanguageAsked() {
    assertThat(get("/api/problems/two-sum"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"signature": "int[] twoSum(int[] nums, int target)",
             "limits": {"timeMillis": 1000, "memoryBytes": 268435456, "outputBytes": 16777216},
             "constraints": ["2 <= nums.length <= 10^4"],
             "hints": ["Remember what you have **seen**."],
             "examples": [
               {"input": {"nums": [2, 7, 11, 15], "target": 9}, "output": [0, 1],
                "explanation": "2 + 7 is 9."},
               {"input": {"nums": [3, 3], "target": 6}, "output": [0, 1],
                "explanation": null}]}""");
    assertThat(mvc.get().uri("/api/problems/two-sum").header("Accept-Language", "zh-CN,en;q=0.5"))
        .bodyJson()
        .extractingPath("$.statement")
        .asString()
        .startsWith("<p>找出和为 <math>");
  }

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

    MvcTestResult judged = judged(location, guest(accepted));
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
    MvcTestResult judged = judged(location(accepted), guest(accepted));
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
    assertThat(judged(location(accepted), guest(accepted)))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"verdict": "COMPILE_ERROR", "diagnostics": [
              {"line": 2, "column": 9, "endLine": 2, "endColumn": 12, "severity": "ERROR"}]}""");
  }

  @Test
  void showsCodeToItsOwnerOnly() {
    var accepted = submit("two-sum", CODE, null);
    assertThat(get(location(accepted))).bodyJson().extractingPath("$.code").isNull();
    var other = guest(submit("two-sum", CODE, null));
    assertThat(mvc.get().uri(location(accepted)).cookie(other))
        .bodyJson()
        .extractingPath("$.code")
        .isNull();
    assertThat(mvc.get().uri(location(accepted)).cookie(guest(accepted)))
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(CODE);
  }

  @Test
  void keepsAGuestByCookie() {
    Cookie guest = guest(submit("two-sum", CODE, null));
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
    assertThat(get("/api/submissions")).bodyJson().isStrictlyEqualTo("[]");
  }

  @Test
  void sendsTheGuestCookieOverTlsOnlyWhereThereIsTls() {
    var result =
        mvc.post()
            .uri("/api/problems/two-sum/submissions")
            .secure(true)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json(CODE))
            .exchange();
    assertThat(guest(result).getSecure()).isTrue();
    assertThat(guest(submit("two-sum", CODE, null)).getSecure()).isFalse();
  }

  @Test
  void runsTheSamplesOrOwnInputs() {
    assertThat(post("/api/problems/two-sum/runs", json(CODE)))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"verdict": "ACCEPTED", "diagnostics": [], "cases": [
              {"input": "nums = [2,7,11,15], target = 9", "expected": "1", "actual": "1",
               "verdict": "ACCEPTED", "message": null, "timeMillis": 2},
              {"input": "nums = [3,3], target = 6"}]}""");
    assertThat(
            post(
                "/api/problems/two-sum/runs",
                """
                {"code": "x", "inputs": [{"target": 5, "nums": [1, 4]}]}"""))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.cases[*].input")
        .isEqualTo(java.util.List.of("nums = [1,4], target = 5"));
  }

  @Test
  void diagnosesWithoutRunning() {
    assertThat(post("/api/problems/two-sum/diagnostics", json("COMPILE_ERROR")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.diagnostics[0].message")
        .asString()
        .startsWith("cannot find symbol " + FakeJudge.HOSTILE);
    assertThat(post("/api/problems/two-sum/diagnostics", json(CODE)))
        .bodyJson()
        .isStrictlyEqualTo("{\"diagnostics\": []}");
  }

  private MvcTestResult get(String uri) {
    return mvc.get().uri(uri).exchange();
  }

  private MvcTestResult post(String uri, String body) {
    return mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  private MvcTestResult submit(String slug, String code, Cookie guest) {
    var request =
        mvc.post()
            .uri("/api/problems/" + slug + "/submissions")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json(code));
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

  private static Cookie guest(MvcTestResult result) {
    Cookie cookie = result.getResponse().getCookie(Visitors.COOKIE);
    assertThat(cookie).as("guest cookie").isNotNull();
    return cookie;
  }

  private static String read(MvcTestResult result, String path) {
    return JsonPath.read(BodyText.of(result), path);
  }

  private static String json(String code) {
    return "{\"code\": \"%s\"}".formatted(code);
  }
}
