package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The editor's questions, answered by the real compiler. */
@WebTest
class EditorApiTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void completesUnfinishedCode() {
    assertThat(
            post(
                "completions",
                """
                {"code": "class Solution { void f(List<String> list) { list.isE } }",
                 "offset": 53}"""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"from": 50, "complete": true, "completions": [
              {"label": "isEmpty", "kind": "METHOD", "detail": "() → boolean", "others": [],
               "insert": "isEmpty()", "caret": 9, "also": null, "rare": false}]}""");
  }

  @Test
  void hasNothingToSayAboutWhatIsNoCode() {
    assertThat(post("completions", "{\"code\": \"}}// )\", \"offset\": 5}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"from\": 5, \"complete\": true, \"completions\": []}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "8", "null", "2147483647"})
  void refusesPlacesOutsideOfTheCode(String offset) {
    assertThat(post("completions", "{\"code\": \"class A\", \"offset\": " + offset + "}"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("from 0 to 7");
  }

  @Test
  void formats() {
    assertThat(post("format", "{\"code\": \"class A{int x;}\"}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"code\": \"class A {\\n    int x;\\n}\\n\"}");
  }

  @Test
  void saysWhyItCannotFormat() {
    var refused = post("format", "{\"code\": \"class A {\\n int x }\"}");
    assertThat(refused)
        .hasStatus(422)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(refused)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"detail": "The code can't be formatted yet. Correct line 2 first: ';' expected",
             "diagnostics": [{"line": 2, "column": 7, "endLine": 2, "endColumn": 8,
                              "severity": "ERROR", "message": "';' expected"}]}""");
  }

  @ParameterizedTest
  @CsvSource({"completions, two-sum, 400", "format, two-sum, 400", "format, nope, 404"})
  void refusesWhatIsMissing(String call, String problem, int status) {
    assertThat(post(call, problem, "{}")).hasStatus(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"completions", "format"})
  void refusesOtherSites(String call) {
    assertThat(
            mvc.post()
                .uri("/api/problems/two-sum/" + call)
                .header(HttpHeaders.ORIGIN, "https://evil.example")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\": \"class A {}\", \"offset\": 0}"))
        .hasStatus(403);
  }

  private MvcTestResult post(String call, String body) {
    return post(call, "two-sum", body);
  }

  private MvcTestResult post(String call, String problem, String body) {
    return mvc.post()
        .uri("/api/problems/" + problem + "/" + call)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
