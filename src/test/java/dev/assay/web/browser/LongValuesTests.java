package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Values of many lines: where the lines end, and that the values stay as they are. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class LongValuesTests {

  private static final String NUMBERS =
      IntStream.range(0, 60)
          .mapToObj(i -> String.valueOf(100_000 + i))
          .collect(Collectors.joining(",", "[", "]"));

  /** Returns the numbers in a part of the page that stand on more than one line. */
  private static final String DIVIDED =
      """
      part => {
        const divided = [];
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          for (const { 0: number, index } of texts.currentNode.data.matchAll(/\\d+/g)) {
            const range = new Range();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + number.length);
            if (range.getClientRects().length > 1) {
              divided.push(number);
            }
          }
        }
        return divided;
      }""";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"320, zh-CN", "1280, en-US"})
  void endTheirLinesBehindCommas(int width, String language) {
    Page page =
        browsers.open(
            "http://localhost:" + port,
            new Browser.NewContextOptions().setViewportSize(width, 720).setLocale(language));
    page.navigate("/problems/merge-sorted-array");
    Browsers.awaitEditor(page);
    List.of("#console", "#cases-panel")
        .forEach(tab -> page.locator("[href='%s']".formatted(tab)).evaluate("tab => tab.click()"));
    fill(page, "nums1", NUMBERS);
    fill(page, "m", "60");
    fill(page, "nums2", "[]");
    fill(page, "n", "0");
    assertThat(field(page, "nums1")).hasValue(NUMBERS.replace(",", ", "));

    Request sent = page.waitForRequest("**/runs", page.locator("[data-run]")::click);
    assertThat(URLDecoder.decode(sent.postData(), StandardCharsets.UTF_8))
        .contains("nums1 = " + NUMBERS + ", m = 60");
    page.locator("#result .case-tabs a").first().click();

    for (String part : List.of("[data-argument=nums1]", "[data-part=expected]")) {
      Locator value = page.locator("#result .case.shown " + part);
      assertThat(value).isVisible();
      assertThat(value.evaluate(DIVIDED)).isEqualTo(List.of());
      assertThat(
              value.evaluate(
                  "part => (getSelection().selectAllChildren(part), `${getSelection()}`)"))
          .isEqualTo(NUMBERS);
    }
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
  }

  private static void fill(Page page, String argument, String value) {
    field(page, argument).fill(value);
    field(page, argument).blur();
  }

  private static Locator field(Page page, String argument) {
    return page.locator("[data-case-list] .shown [data-argument=%s] textarea".formatted(argument));
  }
}
