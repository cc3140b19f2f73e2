package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of problems that are not translated. */
@WebTest
@TestPropertySource(properties = "assay.problems=src/test/resources/web/one-language")
class OneLanguagePageTests {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({
    "english, zh, en, 1 The Same, Return n itself., 本题没有中文翻译，以下为英文原文。",
    "chinese, en, zh, 2 同一个数, 返回 n。, "
        + "This problem has no English translation: here is the Chinese text.",
  })
  void showTheOtherLanguageAndSaySo(
      String slug, String page, String text, String title, String statement, String sentence) {
    Document shown = page(slug, page);
    assertThat(shown.select("html").attr("lang")).isEqualTo(page);
    assertThat(shown.select("h1").text()).isEqualTo(title);
    assertThat(shown.select(".untranslated").eachText()).containsExactly(sentence);
    assertThat(shown.select(".statement").text()).isEqualTo(statement);
    assertThat(shown.select(".statement").attr("lang")).isEqualTo(text);
  }

  @Test
  void showTheirOwnLanguageWithoutAWord() {
    Document english = page("english", "en");
    assertThat(english.select(".untranslated")).isEmpty();
    assertThat(english.select(".statement").hasAttr("lang")).isFalse();
    assertThat(page("chinese", "zh").select(".untranslated")).isEmpty();
  }

  @Test
  void showHintsAndEditorialInTheOnlyLanguage() {
    Document chinese = page("english", "zh");
    assertThat(chinese.select(".hint p").attr("lang")).isEqualTo("en");
    assertThat(chinese.select("#editorial div").text()).isEqualTo("It is n.");
  }

  private Document page(String slug, String language) {
    return TestClient.page(mvc, "/problems/" + slug, new Cookie("lang", language));
  }
}
