package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Versions of the code: recorded, listed, compared, brought back. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class VersionsTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void bringsBackTheCodeFromBeforeAReset() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, "class Solution {\n    int precious;\n}");
    page.locator("[data-tool=reset]").click();
    show(page);
    assertThat(versions(page)).containsText(new String[] {"Before a reset"});
    versions(page).first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#comparison")).isVisible();
    assertThat(page.locator("#comparison .changed .code.old").first())
        .containsText("int precious;");
    assertThat(Axe.faults(page)).isEmpty();
    page.locator("[data-restore]").click();
    assertThat(page.locator("#comparison")).isHidden();
    assertThat(page.locator(".cm-content")).containsText("int precious;");
    assertThat(page.locator(".cm-content")).isFocused();
    assertThat(page.locator("[data-tool=note]")).hasText(Pattern.compile("The version is back.*"));
    page.keyboard().press("Control+z");
    assertThat(page.locator(".cm-content")).not().containsText("int precious;");
  }

  @Test
  void keepsOneVersionForEachMinuteOfTyping() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.clock().install();
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    type(page, "a");
    type(page, "b");
    show(page);
    assertThat(versions(page)).hasCount(1);
    page.clock().runFor(61_000);
    type(page, "c");
    assertThat(versions(page)).hasCount(2);
    versions(page).last().click();
    assertThat(page.locator("#comparison .changed .code.old")).containsText("ab");
    assertThat(page.locator("#comparison .changed .code.new")).containsText("abc");
  }

  /** Types at the end of the code and lets the pause pass after which a version is kept. */
  private static void type(Page page, String text) {
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+End");
    page.keyboard().type(text);
    page.clock().runFor(3_000);
  }

  @Test
  void listsSubmissionsWithTheirVerdicts() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.WRONG);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    show(page);
    assertThat(versions(page)).containsText(new String[] {"Accepted", "Wrong Answer"});
    assertThat(versions(page).first()).containsText("as your code now");
    versions(page).last().click();
    assertThat(page.locator("#comparison mark")).hasText(new String[] {"7", "0"});
    page.locator("#comparison [data-restore]").click();
    assertThat(page.locator(".cm-content")).containsText("int gap = 7;");
  }

  @Test
  void keepsTheCodeFromBeforeFormatting() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, "class Solution{int maximumGap(int[] nums){return 0;}}");
    page.locator("[data-tool=format]").click();
    assertThat(page.locator(".cm-line").nth(2)).hasText("        return 0;");
    show(page);
    assertThat(versions(page).last()).containsText("Before formatting");
  }

  @Test
  void survivesAReload() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, "precious");
    page.locator("[data-tool=reset]").click();
    page.reload();
    Browsers.awaitEditor(page);
    show(page);
    assertThat(versions(page)).containsText(new String[] {"Before a reset"});
  }

  @Test
  void putsTheSidesBelowEachOtherOnPhones() {
    Page page = open(Browsers.desktop().setViewportSize(320, 640).setLocale("zh-CN"));
    page.locator("[data-panes] a[href='#solving']").click();
    Browsers.write(page, "class Solution {\n    int a;\n}");
    page.locator("[data-tool=reset]").click();
    page.locator("[data-panes] a").first().click();
    show(page);
    assertThat(versions(page)).containsText(new String[] {"重置前"});
    assertThat(Axe.faults(page)).isEmpty();
    versions(page).first().click();
    Locator changed = page.locator("#comparison .changed").first();
    double left = changed.locator(".code.old").boundingBox().y;
    double right = changed.locator(".code.new").boundingBox().y;
    assertThat(left).isLessThan(right);
    assertThat(
            (int)
                page.locator("#comparison")
                    .evaluate("sheet => sheet.scrollWidth - sheet.clientWidth"))
        .isZero();
    page.locator("#comparison [data-restore]").click();
    assertThat(page.locator(".cm-content")).isFocused();
    assertThat(Axe.faults(page)).isEmpty();
  }

  @Test
  void saysSoWhereTheBrowserKeepsNothing() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    Browsers.write(page, "code");
    page.locator("[data-tool=reset]").click();
    show(page);
    assertThat(page.locator("#versions [data-note]")).containsText("can't be shown");
  }

  /** Compares the steps of random lists with the fewest possible, which a table finds. */
  @Test
  void findsTheShortestDifference() {
    Page page = open(Browsers.desktop());
    var faults =
        (List<?>)
            page.evaluate(
                """
                async () => {
                  const { steps } = await import("/assets/solve/versions/myers.js");
                  let seed = 20_260;
                  const random = (n) => (seed = (seed * 48_271) % 2_147_483_647) % n;
                  const list = () => Array.from({ length: random(14) }, () => "abc"[random(3)]);
                  const common = (a, b) => {
                    const table = Array.from({ length: a.length + 1 }, () => Array(b.length + 1).fill(0));
                    a.forEach((x, i) => b.forEach((y, j) => {
                      table[i + 1][j + 1] = x === y ? table[i][j] + 1 : Math.max(table[i][j + 1], table[i + 1][j]);
                    }));
                    return table[a.length][b.length];
                  };
                  const faults = [];
                  for (let i = 0; i < 2_000; i++) {
                    const [a, b] = [list(), list()];
                    const found = steps(a, b);
                    const side = (kind) => found.filter((step) => step.kind !== kind).map(({ value }) => value);
                    const same = found.filter(({ kind }) => kind === "same").length;
                    if (side("added").join() !== a.join() || side("removed").join() !== b.join() || same !== common(a, b)) {
                      faults.push(`${a.join("")} to ${b.join("")}`);
                    }
                  }
                  return faults;
                }""");
    assertThat(faults).isEmpty();
  }

  private static void show(Page page) {
    page.locator("a[href='#versions']").click();
  }

  private static Locator versions(Page page) {
    return page.locator("#versions ol button");
  }

  private String base() {
    return "http://localhost:" + port;
  }

  private Page open(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }
}
