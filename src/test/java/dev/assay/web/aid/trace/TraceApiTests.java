package dev.assay.web.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class TraceApiTests {

  @Autowired private MockMvcTester mvc;

  private MvcTestResult post(String body) {
    return TestClient.post(mvc, "/api/problems/two-sum/traces", body);
  }

  private void traces(String body, String input) {
    assertThat(post(body))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.outcome.input")
        .isEqualTo(input);
  }

  @Test
  void tracesSamplesAndOwnInputs() {
    traces("{\"code\": \"x\"}", "nums = [2,7,11,15], target = 9");
    traces("{\"code\": \"x\", \"case\": 2}", "nums = [3,3], target = 6");
    traces(
        "{\"code\": \"x\", \"input\": {\"target\": 5, \"nums\": [1, 4]}}",
        "nums = [1,4], target = 5");
    traces(
        "{\"code\": \"x\", \"input\": \"nums = [1,4],\\ntarget = 5\"}", "nums = [1,4], target = 5");
  }

  @Test
  void sendsWhatTheNumbersMeanBesideTheSteps() {
    assertThat(post("{\"code\": \"x\"}"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"outcome": {"verdict": "WRONG_ANSWER", "expected": "1", "actual": "2",
                         "frames": [{"method": "Solution.solve", "line": 2}]},
             "diagnostics": [],
             "methods": [{"owner": "Solution", "name": "solve", "vars": ["nums", "i"]}],
             "points": [[0, 4, 1, [0, 1]]],
             "fields": {"ListNode": ["val", "next"]},
             "indexes": [{"method": 0, "array": "nums", "by": ["i"]}],
             "traces": [{
               "threads": true,
               "trace": {"cut": "steps",
                 "steps": [[0, 1, {"0": "r:0"}, {"0": ["a:int[]:1", ["s:</script>"]]}, 5]]}}]}
            """);
  }

  @Test
  void answersCompileErrorsAsRunsDo() {
    assertThat(post("{\"code\": \"COMPILE_ERROR\"}"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"outcome": {"verdict": "COMPILE_ERROR"}, "traces": [],
             "diagnostics": [{"line": 2, "column": 9, "message": "no such symbol"}]}
            """);
  }

  @Test
  void saysWhyThereIsNoTrace() {
    assertThat(post("{\"code\": \"LONG\"}"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("too long to be traced");
    assertThat(post("{\"code\": \"INVALID\"}"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("too small");
  }

  @Test
  void saysThatATraceTakesOneInput() {
    String two = "nums = [1], target = 2\\nnums = [1], target = 2";
    assertThat(post("{\"code\": \"x\", \"input\": \"" + two + "\"}"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("A trace takes one input, and this text has 2. Send exactly one.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"code\": \"x\", \"case\": 0}",
        "{\"code\": \"x\", \"case\": 99}",
        "{\"code\": \"x\", \"input\": 3}",
        "{\"code\": \"x\", \"input\": [1]}",
        "{\"code\": \"x\", \"input\": {\"nums\": [1]}}",
        "{\"code\": \"x\", \"input\": \"nums = [1], target = 2, nums = [1], target = 2\"}",
        "{\"code\": \"x\", \"input\": \"\"}",
      })
  void refusesOtherInputs(String body) {
    assertThat(post(body)).hasStatus(400);
  }
}
