package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageResolverTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none|en",
        "''|en",
        "zh|zh",
        "de, zh;q=.5|zh",
        "zh;q=.5, de;q=0.9|zh",
        "en;q=.4, zh;q=.5|zh",
        "en;q=0.8,zh-Hant-TW|zh",
        "ZH-cn ; q=1.0, en;q=0.9|zh",
        "en, zh|en",
        "zh;q=0|en",
        "zh;q=0.0, de|en",
        "*|en",
        "fr-CH, *;q=.5|en",
        "zz-!!;q=x, zh;q=0.1|zh",
        "zh_CN, en;q=0.8|zh",
        "zh;q=7, en|en",
        ",,;=|en",
      })
  void takesTheLanguageThatTheBrowserPrefers(String header, String language) {
    var request = new MockHttpServletRequest();
    if (header != null) {
      request.addHeader("Accept-Language", header);
    }
    assertThat(new LanguageResolver().resolveLocale(request)).isEqualTo(Locale.of(language));
  }

  @Test
  void prefersTheVisitorsChoice() {
    var request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", "en");
    request.setCookies(new Cookie("lang", "zh"));
    assertThat(new LanguageResolver().resolveLocale(request)).isEqualTo(Locale.CHINESE);
  }
}
