package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Own cases as people paste them, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class PastedCasesTests {

  private static final String MERGE = "merge-sorted-array";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void runsWhatPeoplePaste() throws IOException {
    Page page = open(MERGE);
    passes(page, "Input: nums1 = [1,2,0], m = 2, nums2 = [3], n = 1\nOutput: [1,2,3]");
    passes(page, "[1,2,0]\n2\n[3]\n1");
    passes(page, "nums1 = [1，2，0]，m = 2，nums2 = 【3】；n = 1");
    passes(
        page, "nums1\u200b = [1,2,0],\u2060 m\u00a0=\u00a02, nums2\u3000=\u3000[3], n = 1\ufeff");
    passes(page, "示例 1：\n输入：nums1 = [1,2,0], m = 2, nums2 = [3], n = 1\n输出：[1,2,3]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reverse-linked-list | head = null
          reverse-linked-list | None
          invert-binary-tree  | Input: root = null Output: []
          valid-parentheses   | s = “()[]”
          valid-parentheses   | s = ‘()’
          valid-parentheses   | "'(]'"
          """)
  void runsValuesAsOtherLanguagesHaveThem(String slug, String pasted) throws IOException {
    passes(open(slug), pasted.replaceAll("^\"|\"$", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          nums1 = [1，2，“x，y”，0]，m = 3，nums2 = [1]，n = 1     | “x，y”
          输入：nums1 = [1,0]，m ＝ 1；nums2 ＝ ［｛2｝］，n = 1      | ｛2｝
          Input: nums1 = ['a, b',0], m = 1, nums2 = [1], n = 1 | 'a, b'
          nums1 = [1\u200b,2,true], m = 2, nums2 = [1], n = 1  | true
          """)
  void selectsTheFaultInWhatWasPasted(String pasted, String fault) throws IOException {
    Page page = open(MERGE);
    paste(page, pasted);
    page.locator("[data-run]").click();
    assertThat(page.locator(".faulty .reason:not(:empty)"))
        .hasText(Pattern.compile("\\S"), Browsers.patient());
    assertThat(
            page.locator(":focus")
                .evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
        .isEqualTo(fault);
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  @Test
  void namesAnOddCharacter() throws IOException {
    Page page = open(MERGE);
    paste(page, "nums1 = [1…0], m = 1, nums2 = [1], n = 1");
    page.locator("[data-run]").click();
    assertThat(page.locator(".faulty .reason:not(:empty)"))
        .containsText("Case 1, character 11: … (U+2026) can't be read here.");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  private static void passes(Page page, String pasted) {
    paste(page, pasted);
    page.locator("[data-run]").click();
    assertThat(Browsers.verdict(page)).hasText("The case passed", Browsers.patient());
  }

  /** Leaves one case, and pastes into its first field. */
  private static void paste(Page page, String text) {
    page.locator("[data-console-tabs] a").first().click();
    page.evaluate(
        "() => [...document.querySelectorAll('[data-case-list] .remove')].slice(1).forEach(b => b.click())");
    Locator field = page.locator("[data-case-list] textarea").first();
    field.fill("");
    field.focus();
    page.keyboard().insertText(text);
  }

  private Page open(String slug) throws IOException {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.navigate("/problems/" + slug);
    Browsers.awaitEditor(page);
    Path accepted = Path.of("problems", slug, "submissions/accepted");
    try (Stream<Path> files = Files.list(accepted)) {
      Browsers.write(page, Files.readString(files.sorted().findFirst().orElseThrow()));
    }
    return page;
  }
}
