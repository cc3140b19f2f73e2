package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Warnings and fixes in the editor: real compiler, real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class FixesTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void tellsErrorsFromWarnings() {
    Page page = openProblem(Browsers.desktop());
    write(page, "long x = nums[0] * nums[1];");
    assertThat(page.locator(".cm-lintRange-warning")).hasText("nums[0] * nums[1]");
    assertThat(page.locator(".cm-lintRange-warning")).hasCSS("text-decoration-style", "dotted");
    assertThat(page.locator(".cm-lint-marker-warning")).hasCount(1);
    write(page, "int x = 1L;");
    assertThat(page.locator(".cm-lintRange-error")).hasCSS("text-decoration-style", "wavy");
    assertThat(page.locator(".cm-lintRange-warning")).hasCount(0);
  }

  @Test
  void fixesByKeyboard() {
    Page page = openProblem(Browsers.desktop());
    write(page, "long y = 2;\n        int x = y;");
    assertThat(page.locator(".cm-lintRange-error")).hasText("y");
    page.keyboard().press("F8");
    page.keyboard().press("Alt+Enter");
    Locator menu = page.locator("[role=menu]");
    assertThat(menu).hasAttribute("aria-label", "Fixes");
    assertThat(menu.getByText("Cast to `int`")).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(menu.getByText("Declare `x` as `long`")).isFocused();
    page.keyboard().press("Enter");
    assertThat(menu).hasCount(0);
    assertThat(line(page, 3)).hasText("        long x = y;");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
    page.keyboard().press("Control+z");
    assertThat(line(page, 3)).hasText("        int x = y;");
  }

  @Test
  void leavesTheListWithoutAFix() {
    Page page = openProblem(Browsers.desktop());
    write(page, "int x = 1L;");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(1);
    page.keyboard().press("F8");
    page.keyboard().press("Control+.");
    assertThat(page.locator("[role=menuitem]")).hasCount(2);
    page.keyboard().press("Escape");
    assertThat(page.locator("[role=menu]")).hasCount(0);
    assertThat(page.locator(".cm-editor.cm-focused")).hasCount(1);
    page.keyboard().press("Control+Home");
    page.keyboard().press("Alt+Enter");
    assertThat(page.locator(".cm-announced")).hasText("no fixes here");
    assertThat(line(page, 2)).hasText("        int x = 1L;");
  }

  @Test
  void fixesByMouse() {
    Page page = openProblem(Browsers.desktop());
    write(page, "int count = 0;\n        cuont++;");
    page.locator(".cm-lintRange-error").hover();
    page.locator(".cm-diagnosticAction").getByText("Did you mean `count`?").click();
    assertThat(line(page, 3)).hasText("        count++;");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
  }

  @Test
  void fixesTheRightPlaceAfterAnEditElsewhere() {
    Page page = openProblem(Browsers.desktop());
    write(page, "long y = 2;\n        int x = y;");
    assertThat(page.locator(".cm-lintRange-error")).hasText("y");
    page.route("**/diagnostics", Route::abort);
    page.keyboard().press("Control+Home");
    page.keyboard().type("// first\n");
    page.keyboard().press("F8");
    page.keyboard().press("Alt+Enter");
    page.locator("[role=menu]").getByText("Cast to `int`").press("Enter");
    assertThat(line(page, 4)).hasText("        int x = (int) y;");
    browsers.complaints().removeIf(complaint -> complaint.contains("net::ERR_FAILED"));
  }

  @Test
  void fixesNothingThatWasEditedSince() {
    Page page = openProblem(Browsers.desktop());
    write(page, "int count = 0;\n        cuont++;");
    assertThat(page.locator(".cm-lintRange-error")).hasText("cuont");
    page.route("**/diagnostics", Route::abort);
    page.keyboard().press("F8");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowRight");
    page.keyboard().type("x");
    page.keyboard().press("Alt+Enter");
    assertThat(page.locator(".cm-announced")).hasText("no fixes here");
    assertThat(line(page, 3)).hasText("        cxuont++;");
    browsers.complaints().removeIf(complaint -> complaint.contains("net::ERR_FAILED"));
  }

  @Test
  void speaksTheVisitorsLanguage() {
    Page page = openProblem(Browsers.desktop().setLocale("zh-CN"));
    write(page, "int x = 1L;");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(1);
    page.keyboard().press("F8");
    page.keyboard().press("Alt+Enter");
    assertThat(page.locator("[role=menu]")).hasAttribute("aria-label", "修复方法");
    assertThat(page.locator("[role=menuitem]").first()).hasText("强制转换为 `int`");
  }

  @Test
  void listsFixesOnANarrowPhone() {
    Page page = openProblem(Browsers.desktop().setViewportSize(320, 640));
    page.locator("[data-panes] a[href='#solving']").click();
    write(page, "long sum = 1; int total = sum;");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(1);
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    page.keyboard().press("F8");
    page.keyboard().press("Alt+Enter");
    assertThat(page.locator("[role=menuitem]").first()).isInViewport();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(Axe.faults(page)).isEmpty();
  }

  private Page openProblem(Browser.NewContextOptions options) {
    Page page = browsers.open("http://localhost:" + port, options);
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }

  /** Writes {@code body}, which begins in the third line, as that of the method. */
  private static void write(Page page, String body) {
    Browsers.write(
        page,
        """
        class Solution {
            public int maximumGap(int[] nums) {
                %s
                return 0;
            }
        }
        """
            .formatted(body));
  }

  private static Locator line(Page page, int index) {
    return page.locator(".cm-line").nth(index);
  }
}
