package dev.assay.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.compiler.DefaultLimits;
import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import dev.assay.web.guard.RequestSizeFilter;
import dev.assay.web.solve.OwnCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ApiErrorTests {

  private static final String SUBMIT = "/api/problems/two-sum/submissions";
  private static final String RUN = "/api/problems/two-sum/runs";

  private static final int MOST_CODE = (int) DefaultLimits.LIMITS.maxSource().toBytes();

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/problems/nope",
        "/api/submissions?problem=nope",
        "/api/submissions/nope",
        "/api/submissions/11111111-1111-1111-1111-111111111111",
        "/api/submissions/nope/events",
        "/api/nope",
      })
  void knowsNotWhatDoesNotExist(String uri) {
    assertFault(mvc.get().uri(uri).exchange(), 404, "");
  }

  @Test
  void namesTheProblemThatDoesNotExist() {
    assertFault(post("/api/problems/nope/submissions", "{\"code\":\"x\"}"), 404, "no problem nope");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":     | line 1, column 9",
        "not json       | line 1, column 1",
        "[1]            | JSON",
        "               | JSON",
        "{\"code\": [1]}| line 1",
        "{\"code\": 5}  | line 1",
        "{\"code\": true}| line 1",
        "{}             | code is missing",
        "{\"code\": null}| code is missing",
        "{\"code\": \" \\n\"}| code is missing",
      })
  void saysWhatIsWrongWithABody(String body, String detail) {
    assertFault(post(SUBMIT, body == null ? "" : body), 400, detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"nums\": [1, 2]}]                               | Case 1: the argument target is missing",
        "[{\"nums\": [1], \"target\": 1, \"k\": 2}]         | Case 1: there is no argument k. The arguments are: nums, target.",
        "[{\"nums\": [1, \"a\"], \"target\": 1}]            | Case 1, nums[1]: \"a\" is not of type int",
        "[{\"nums\": [1], \"target\": 99999999999}]         | Case 1, target: 99999999999 is out of the range of int",
        "[{\"nums\": null, \"target\": 1}]                  | Case 1, nums: null is not allowed here",
        "[null]                                             | Case 1: the argument nums is missing",
        "[{\"nums\": [1], \"target\": 1}, {\"nums\": 1, \"target\": 2}] | Case 2, nums",
      })
  void namesTheArgumentThatIsWrong(String inputs, String detail) {
    assertFault(post(RUN, "{\"code\": \"x\", \"inputs\": " + inputs + "}"), 400, detail);
  }

  @Test
  void refusesInputsThatBreakTheConstraints() {
    assertFault(post(RUN, "{\"code\": \"INVALID\"}"), 400, "Case 2 breaks");
  }

  @Test
  void refusesTooManyCases() {
    String one = "{\"nums\": [1], \"target\": 1}";
    String many = one + ("," + one).repeat(OwnCases.MAX_CASES);
    assertFault(post(RUN, "{\"code\": \"x\", \"inputs\": [" + many + "]}"), 400, "at most 50");
  }

  @Test
  void refusesCodeThatIsTooLongButTakesTheLongest() {
    String longest = "x".repeat(MOST_CODE);
    assertThat(post(SUBMIT, "{\"code\": \"" + longest + "\"}")).hasStatus(202);
    assertFault(post(SUBMIT, "{\"code\": \"" + longest + "x\"}"), 413, "65,537 bytes");
    String chinese = "测".repeat(MOST_CODE / 3 + 1);
    assertFault(post(SUBMIT, "{\"code\": \"" + chinese + "\"}"), 413, "65,538 bytes");
  }

  @Test
  void refusesARequestThatIsTooLarge() {
    String body = "{\"code\": \"" + "x".repeat(RequestSizeFilter.MAX_BYTES) + "\"}";
    assertFault(post(SUBMIT, body), 413, "2,097,152 bytes");
  }

  @Test
  void saysWhichMethodsArePossible() {
    var result = mvc.put().uri(SUBMIT).exchange();
    assertFault(result, 405, "PUT is not allowed here. Use: POST");
    assertThat(result).hasHeader(HttpHeaders.ALLOW, "POST");
  }

  @Test
  void asksForJson() {
    var form =
        mvc.post()
            .uri(SUBMIT)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .content("code=x")
            .exchange();
    assertFault(form, 415, "Content-Type: application/json");
  }

  @Test
  void tellsNothingOfItsInsides() {
    var result = post(RUN, "{\"code\": \"BREAK\"}");
    assertFault(result, 500, "try again");
    assertThat(BodyText.of(result)).doesNotContain("secret", "Exception", "dev.assay");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site,cross-site",
    "Sec-Fetch-Site,same-site",
    "Origin,https://evil.example",
    "Origin,null"
  })
  void refusesWhatAnotherSiteSends(String header, String value) {
    var result =
        mvc.post()
            .uri(SUBMIT)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"code\": \"x\"}")
            .header(HttpHeaders.HOST, "assay.example")
            .header(header, value)
            .exchange();
    assertFault(result, 403, "another site");
    assertThat(result).doesNotContainHeader(HttpHeaders.SET_COOKIE);
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site,same-origin", "Sec-Fetch-Site,none", "Origin,https://assay.example"})
  void takesWhatItsOwnPagesSend(String header, String value) {
    assertThat(
            mvc.post()
                .uri(SUBMIT)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\": \"x\"}")
                .header(HttpHeaders.HOST, "assay.example")
                .header(header, value))
        .hasStatus(202);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page=-1", "size=0", "size=1001", "page=x", "size=1e3", "page=9999999999"})
  void refusesPagesThatCannotBe(String query) {
    assertFault(mvc.get().uri("/api/submissions?" + query).exchange(), 400, "size is 1 to 100.");
    assertFault(mvc.get().uri("/api/problems?" + query).exchange(), 400, "size is 1 to 1,000.");
  }

  @Test
  void speaksTheLanguageAsked() {
    assertFault(
        mvc.get().uri("/api/problems/nope").header("Accept-Language", "zh").exchange(),
        404,
        "没有题目 nope");
  }

  private MvcTestResult post(String uri, String body) {
    return mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  private static void assertFault(MvcTestResult result, int status, String detail) {
    assertThat(result).hasStatus(status);
    assertThat(result).hasContentTypeCompatibleWith("application/problem+json");
    String body = BodyText.of(result);
    assertThat(JsonPath.<Integer>read(body, "$.status")).isEqualTo(status);
    assertThat(JsonPath.<String>read(body, "$.title")).isNotBlank();
    assertThat(JsonPath.<String>read(body, "$.detail")).isNotBlank().contains(detail);
  }
}
