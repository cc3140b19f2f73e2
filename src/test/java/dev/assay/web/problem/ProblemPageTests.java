package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ProblemPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void showsAProblemInBothLanguages() {
    Document english = TestClient.page(mvc, "/problems/two-sum");
    assertThat(english.select("html").attr("lang")).isEqualTo("en");
    assertThat(english.select("h1").text()).isEqualTo("1 Two Sum");
    assertThat(english.select(".statement math")).hasSize(1);
    assertThat(english.select(".hint strong").text()).isEqualTo("seen");
    assertThat(english.select("#code").first().wholeText()).contains("int[] twoSum(int[] nums");
    Document chinese = TestClient.page(mvc, "/problems/two-sum", new Cookie("lang", "zh"));
    assertThat(chinese.select("html").attr("lang")).isEqualTo("zh");
    assertThat(chinese.select("h1").text()).isEqualTo("1 两数之和");
    assertThat(chinese.select("[data-submit]").text()).isEqualTo("提交");
  }

  @Test
  void looksLeaveNoTrace() {
    assertThat(mvc.get().uri("/problems/two-sum")).doesNotContainHeader(HttpHeaders.SET_COOKIE);
  }
}
