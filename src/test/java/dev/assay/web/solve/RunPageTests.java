package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
}
