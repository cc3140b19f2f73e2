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

/** Questions about names and calls, answered by the real compiler. */
@WebTest
class KnowledgeApiTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void findsNames() {
    assertThat(post("symbols", "{\"code\": \"class A { int x = 1; int y = x; }\"}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"symbols": [{"name": "A", "definition": 6, "places": [6]},
                         {"name": "x", "definition": 14, "places": [14, 29]},
                         {"name": "y", "definition": 25, "places": [25]}]}""");
  }

  @Test
  void describesNames() {
    assertThat(post("hover", "{\"code\": \"class A { int x = 1; }\", \"offset\": 14}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"from": 14, "to": 15, "signature": "int x", "owner": "A", "documentation": ""}""");
  }

  @Test
  void hintsParameters() {
    assertThat(
            post(
                "signatures",
                "{\"code\": \"class A { int f(int a, char b) { return f( } }\", \"offset\": 42}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"from": 42, "signatures": [
              {"label": "int f(int a, char b)", "varargs": false, "documentation": "",
               "parameters": [{"from": 6, "to": 11}, {"from": 13, "to": 19}]}]}""");
  }

  @Test
  void renames() {
    assertThat(
            post(
                "rename",
                """
                {"code": "class A { int x = 1; int y = x; }", "offset": 29, "name": "z"}"""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"name\": \"x\", \"places\": [14, 29]}");
  }

  @Test
  void saysWhyANameMustStay() {
    String body =
        "{\"code\": \"class A { int x = 1; int y = x; }\", \"offset\": 29, \"name\": \"y\"}";
    assertThat(post("rename", body))
        .hasStatus(422)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("x can't become y: line 1 would then mean something else. Choose another name.");
  }

  @Test
  void asksForANewName() {
    assertThat(post("rename", "{\"code\": \"class A { int x; }\", \"offset\": 14}"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("Use letters");
  }

  @ParameterizedTest
  @CsvSource({
    "symbols, two-sum, 400",
    "hover, two-sum, 400",
    "signatures, two-sum, 400",
    "rename, two-sum, 400",
    "symbols, nope, 404",
    "hover, nope, 404",
    "rename, nope, 404"
  })
  void refusesWhatIsMissing(String call, String problem, int status) {
    assertThat(post(call, problem, "{}")).hasStatus(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hover", "signatures", "rename"})
  void refusesPlacesOutsideOfTheCode(String call) {
    assertThat(post(call, "{\"code\": \"class A\", \"offset\": 8}"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("from 0 to 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"symbols", "hover", "signatures", "rename"})
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
