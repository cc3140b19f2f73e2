package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class RunPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void runsOwnCasesAsAPageOrAFragment() {
    var whole =
        mvc.post().uri("/problems/two-sum/runs").param("code", "x").param("cases", "").exchange();
    assertThat(TestClient.parse(whole).select("header.top, .outcome-ACCEPTED")).hasSize(2);
    var part =
        mvc.post()
            .uri("/problems/two-sum/runs")
            .header("Assay-Fragment", "true")
            .param("code", "x")
            .param("cases", "nums = [1,2], target = 3")
            .exchange();
    assertThat(TestClient.parse(part).select("[data-judged-class]")).isEmpty();
    assertThat(BodyText.of(part)).startsWith("<section class=\"outcome outcome-ACCEPTED\"");
    var wrong =
        mvc.post()
            .uri("/problems/two-sum/runs")
            .header("Assay-Fragment", "true")
            .param("code", "x")
            .param("cases", "nums = [1,2")
            .exchange();
    assertThat(wrong).hasStatus(400);
    assertThat(TestClient.parse(wrong).select(".notice p").text()).startsWith("Test cases, line 1");
    assertThat(TestClient.parse(wrong).select("header")).isEmpty();
  }

  @Test
  void namesTheJudgedClassWhereSeveralCouldBeMeant() {
    var run =
        mvc.post()
            .uri("/problems/two-sum/runs")
            .header("Accept-Language", "zh")
            .param("code", "SEVERAL")
            .param("cases", "")
            .exchange();
    assertThat(TestClient.parse(run).select("[data-judged-class]").text())
        .contains("实际评测的是：Main.Solution");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | nums = [1×2], target = 3 | Test cases, line 1, column 10: × (U+00D7) can't be read here.
          zh | nums = [1×2], target = 3 | 测试用例第 1 行第 10 列：这里无法识别 × (U+00D7)
          en | nums = [1], t\u0430rget = 3 | Test cases, line 1, column 14: \u0430 (U+0430)
          """)
  void namesAnOddCharacterAndItsPlace(String language, String cases, String message) {
    assertThat(refusal(language, "cases", cases)).startsWith(message);
  }

  @Test
  void namesAnOddCharacterInTheFieldOfItsCase() {
    assertThat(refusal("en", "case", "nums = [1], target = 2", "nums = [1…], target = 2"))
        .startsWith("Case 2, character 10: … (U+2026) can't be read here.");
    assertThat(refusal("zh", "case", "nums = [1], target = 2", "nums = [1…], target = 2"))
        .contains("… (U+2026)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Input: nums = [1,2], target = 3\nOutput: [0,1]",
        "[1,2]\n3",
        "nums = [1，2]，\u200btarget\u3000= 3",
      })
  void takesWhatPeoplePaste(String cases) {
    assertThat(run("en", "cases", cases)).hasStatusOk();
  }

  private String refusal(String language, String field, String... cases) {
    var result = run(language, field, cases);
    assertThat(result).hasStatus(400);
    return TestClient.parse(result).select(".notice p").text();
  }

  private MvcTestResult run(String language, String field, String... cases) {
    return mvc.post()
        .uri("/problems/two-sum/runs")
        .header("Assay-Fragment", "true")
        .cookie(new Cookie("lang", language))
        .param("code", "x")
        .param(field, cases)
        .exchange();
  }
}
