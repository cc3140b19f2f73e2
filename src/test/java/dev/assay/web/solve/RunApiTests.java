package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.FakeJudge;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class RunApiTests {

  private static final String CODE = "class Solution {}";

  @Autowired private MockMvcTester mvc;

  @Test
  void runsTheSamplesOrOwnInputs() {
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/runs", TestClient.json(CODE)))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"verdict": "ACCEPTED", "diagnostics": [], "cases": [
              {"input": "nums = [2,7,11,15], target = 9", "expected": "1", "actual": "1",
               "verdict": "ACCEPTED", "message": null, "timeMillis": 2},
              {"input": "nums = [3,3], target = 6"}]}\
            """);
    assertThat(
            TestClient.post(
                mvc,
                "/api/problems/two-sum/runs",
                """
                {"code": "x", "inputs": [{"target": 5, "nums": [1, 4]}]}\
                """))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.cases[*].input")
        .isEqualTo(List.of("nums = [1,4], target = 5"));
  }

  @Test
  void namesTheJudgedClassOnlyWhereSeveralCouldBeMeant() {
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/runs", TestClient.json("SEVERAL")))
        .bodyJson()
        .extractingPath("$.judgedClass")
        .isEqualTo("Main.Solution");
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/runs", TestClient.json(CODE)))
        .bodyJson()
        .doesNotHavePath("$.judgedClass");
  }

  @Test
  void tellsWhereTheCodeThrew() {
    assertThat(
            TestClient.post(
                mvc,
                "/api/problems/two-sum/runs",
                TestClient.json("class Solution {} RUNTIME_ERROR")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.cases[0].frames")
        .isEqualTo(List.of(Map.of("method", "Solution.solve", "line", 2)));
  }

  @Test
  void showsANumberAsTyped() {
    assertThat(
            TestClient.post(
                mvc,
                "/api/problems/two-sum/runs",
                """
                {"code": "x", "inputs": [{"target": 1e5, "nums": [1, 4]}]}\
                """))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("target: 1e5 ");
    assertThat(
            TestClient.post(
                mvc, "/api/problems/two-sum/runs", "{\"code\": \"x\", \"inputs\": [5]}"))
        .hasStatus(400);
  }

  @Test
  void refusesListsThatWouldTakeFarMoreMemoryThanTheirText() {
    String lists = "[[1]" + ",[1]".repeat(250_000) + "]";
    String body = "{\"code\": \"x\", \"inputs\": [{\"nums\": %s, \"target\": 5}]}";
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/runs", body.formatted(lists)))
        .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("1,000,000 values");
  }

  @Test
  void diagnosesWithoutRunning() {
    assertThat(
            TestClient.post(
                mvc, "/api/problems/two-sum/diagnostics", TestClient.json("COMPILE_ERROR")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.diagnostics[0].message")
        .asString()
        .startsWith("cannot find symbol " + FakeJudge.HOSTILE);
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/diagnostics", TestClient.json(CODE)))
        .bodyJson()
        .isStrictlyEqualTo("{\"diagnostics\": []}");
  }

  @Test
  void offersFixesInTheLanguageOfTheRequest() {
    assertThat(
            mvc.post()
                .uri("/api/problems/two-sum/diagnostics")
                .header("Accept-Language", "zh")
                .contentType("application/json")
                .content(TestClient.json("COMPILE_ERROR")))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"diagnostics": [{"severity": "ERROR", "fixes": [{"title": "删除", "edits": [
              {"line": 2, "column": 9, "endLine": 2, "endColumn": 12, "text": ""}]}]}]}
            """);
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/runs", TestClient.json("COMPILE_ERROR")))
        .bodyJson()
        .doesNotHavePath("$.diagnostics[0].fixes");
  }

  @Test
  void takesAZeroWithASignForAWholeNumber() {
    assertThat(
            TestClient.post(
                mvc,
                "/api/problems/two-sum/runs",
                """
                {"code": "x", "inputs": [{"target": -0, "nums": [-0, 4]}]}\
                """))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.cases[*].input")
        .isEqualTo(java.util.List.of("nums = [0,4], target = 0"));
  }
}
