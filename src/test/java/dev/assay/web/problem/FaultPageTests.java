package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a problem whose files have faults. */
@WebTest
class FaultPageTests {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | statement.md:1 this file is missing
          en | problem.yaml:3 `difficulty` must be easy, medium or hard
          en | problem.yaml:4 `)` is missing at the end: it ends the parameters
          zh | statement.md:1 缺少此文件
          zh | problem.yaml:3 `difficulty` 必须是 easy、medium 或 hard
          zh | problem.yaml:4 末尾缺少 `)`：参数列表以它结尾
          """)
  void tellsAnAuthorInTheirLanguageWhatIsWrong(String language, String fault) {
    var result =
        mvc.get().uri("/problems/unfinished").cookie(new Cookie("lang", language)).exchange();
    assertThat(result).hasStatus(404);
    assertThat(Jsoup.parse(BodyText.of(result)).select(".faults li").eachText())
        .contains("unfinished/" + fault);
  }
}
