package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workspace of a problem and the pages around it, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class WorkspaceTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void leadsThroughTheTabsByKeyboard() {
    Page page = open(Browsers.desktop());
    assertThat(page.locator("#description")).isVisible();
    assertThat(page.locator("#editorial")).isHidden();
    page.getByText("Description").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#editorial")).isVisible();
    assertThat(page.locator("#description")).isHidden();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#history")).isVisible();
    page.keyboard().press("End");
    assertThat(page.locator("#history")).isHidden();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#description")).isVisible();
    assertThat(page.locator("[data-reading-tabs] [aria-selected=true]")).hasText("Description");
  }

  @Test
  void remembersHowTheRoomIsShared() {
    Page page = open(Browsers.desktop());
    double before = box(page, ".reading").width;
    page.locator(".splitter.upright").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(box(page, ".reading").width).isGreaterThan(before + 20);
    BoundingBox bar = box(page, ".splitter:not(.upright)");
    page.mouse().move(bar.x + 100, bar.y + bar.height / 2);
    page.mouse().down();
    page.mouse().move(bar.x + 100, 250);
    page.mouse().up();
    assertThat(box(page, ".splitter:not(.upright)").y).isBetween(230d, 270d);
    double after = box(page, ".reading").width;
    page.reload();
    Browsers.awaitEditor(page);
    assertThat(box(page, ".reading").width).isEqualTo(after);
    assertThat(box(page, ".splitter:not(.upright)").y).isBetween(230d, 270d);
  }

  @Test
  void showsHintsOneAtATime() {
    Page page = open(Browsers.desktop());
    Locator hints = page.locator(".hint");
    assertThat(hints.nth(0)).isVisible();
    assertThat(hints.nth(1)).isHidden();
    hints.nth(0).locator("summary").click();
    assertThat(hints.nth(1)).isVisible();
  }

  @Test
  void handsAFailingCaseOver() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.WRONG);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    assertThat(page.locator("#result .shown pre[data-part=expected]")).isVisible();
    Locator shown = page.locator("#result .case.shown");
    String input = shown.locator("[data-argument]").textContent();
    page.locator(".cases .remove").first().evaluate("button => button.click()");
    shown.locator("[data-take]").click();
    Locator field = page.locator("[data-case-list] .shown textarea");
    assertThat(field).isFocused();
    assertThat(field).hasValue(input);
  }

  @Test
  void showsWhereAnAcceptedSolutionStandsAndWhatIsNext() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    assertThat(page.locator("#result .spreads")).containsText("from 20 other accepted");
    page.locator("#result [data-editorial]").click();
    assertThat(page.locator("#editorial")).isVisible();
    page.locator("#result [data-next]").click();
    assertThat(page).hasURL(Pattern.compile("/problems/(?!maximum-gap)"));
    page.navigate("/profile");
    assertThat(page.locator(".great")).hasText(Pattern.compile("1 of \\d+ problems"));
  }

  @Test
  void takesProgressToAnotherBrowser() {
    Page here = open(Browsers.desktop());
    Browsers.write(here, MaximumGap.RIGHT);
    here.locator("[data-submit]").click();
    assertThat(Browsers.verdict(here)).hasText("Accepted", Browsers.patient());
    here.navigate("/profile");
    here.getByText("Show a join code").click();
    String link = here.locator("main a[href*=join]").textContent();
    Page there = browsers.open(base(), Browsers.desktop());
    there.navigate(link);
    there.locator("main button").click();
    assertThat(there.locator(".great")).hasText(Pattern.compile("1 of \\d+ problems"));
  }

  @Test
  void staysDarkOnceItIs() {
    Page page = open(Browsers.desktop().setColorScheme(ColorScheme.LIGHT));
    String light = background(page);
    Locator theme = page.locator(".theme button");
    theme.click();
    assertThat(background(page)).isEqualTo(light);
    theme.click();
    String dark = background(page);
    assertThat(dark).isNotEqualTo(light);
    page.navigate("/");
    assertThat(background(page)).isEqualTo(dark);
    theme.click();
    assertThat(background(page)).isEqualTo(light);
  }

  @Test
  void scrollsLongLinesInTheEditorAlone() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, "// " + "long ".repeat(200));
    assertThat(page.locator(".cm-content")).containsText("long long");
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(1280);
    assertThat(page.locator("[data-submit]")).isInViewport();
  }

  @Test
  void opensASubmissionInTheEditor() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.WRONG);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    Browsers.write(page, "class Solution { int another; }");
    page.locator("#result .permalink a").click();
    page.getByText("Open in the editor").click();
    assertThat(page.locator(".cm-content")).containsText("int gap = 7;");
    page.locator("[data-tool=back]").click();
    assertThat(page.locator(".cm-content")).containsText("int another;");
    page.reload();
    assertThat(page.locator(".cm-content")).containsText("int another;");
  }

  @Test
  void marksNoRightAnswerInAnotherOrder() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/problems/combination-sum");
    Browsers.awaitEditor(page);
    Browsers.write(
        page,
        """
        class Solution {
            public List<List<Integer>> combinationSum(int[] candidates, int target) {
                return List.of(List.of(7), List.of(3, 2, 2));
            }
        }
        """);
    page.keyboard().press("Control+'");
    page.locator("#result .case-tabs a").first().click();
    Locator right = page.locator("#result .case").first();
    assertThat(right.locator("[data-part=actual]")).hasText("[[7],[3,2,2]]");
    assertThat(right.locator("mark, .different")).hasCount(0);
  }

  @Test
  void speaksChineseThroughout() {
    Page page = open(Browsers.desktop().setLocale("zh-CN"));
    assertThat(latinWords(page)).isEmpty();
    Browsers.write(page, MaximumGap.WRONG);
    page.locator("[data-run]").click();
    assertThat(Browsers.verdict(page)).hasText("答案错误", Browsers.patient());
    assertThat(latinWords(page)).isEmpty();
    Browsers.write(page, MaximumGap.RIGHT);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("通过", Browsers.patient());
    assertThat(latinWords(page)).isEmpty();
    page.locator("[href='#history']").click();
    page.locator("[data-tool=settings]").click();
    assertThat(latinWords(page)).isEmpty();
    for (String path :
        List.of("/", "/collections", "/collections/first-steps", "/profile", "/join", "/nowhere")) {
      page.navigate(path);
      assertThat(latinWords(page)).as(path).isEmpty();
    }
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 404"));
  }

  @Test
  void saysInChineseWhatIsWrongWithCodeAndCases() {
    Page page = open(Browsers.desktop().setLocale("zh-CN"));
    String incompatible = "不兼容的类型: String无法转换为int";
    Browsers.write(page, MaximumGap.BROKEN);
    page.locator(".cm-lintRange-error").hover();
    assertThat(page.locator(".cm-tooltip-lint")).containsText(incompatible, patientContains());
    page.locator("[data-run]").click();
    assertThat(page.locator(".diagnostic pre")).hasText(incompatible, Browsers.patient());
    Browsers.write(page, "class Solution { int maximumGap(int[] a) { while (true); } }");
    page.locator("[data-submit]").click();
    assertThat(page.locator(".case.shown .message")).hasText("调用耗尽了 CPU 时间。", Browsers.patient());
    page.locator("[href='#cases-panel']").click();
    page.locator("[data-case-list] textarea").first().fill("nums = [-1]");
    page.locator("[data-run]").click();
    assertThat(page.locator("#result .notice"))
        .containsText("nums[0] 必须在 0 到 10^9 之间，现为 -1", patientContains());
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  @Test
  void saysInTheLanguageOfTheReaderWhatWasSaidInAnother() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, "class Solution { int maximumGap(int a) { return a; } }");
    page.locator("[data-submit]").click();
    assertThat(page.locator(".diagnostic pre"))
        .hasText(
            "Your code needs the method `public int maximumGap(int[] nums)`; found `int maximumGap(int a)`,"
                + " but its parameter 1, a, is int instead of int[].",
            Browsers.patient());
    page.locator(".permalink a").click();
    page.locator("a.language").click();
    assertThat(page.locator(".diagnostic pre"))
        .hasText(
            "代码中需要有方法 `public int maximumGap(int[] nums)`；找到了 `int maximumGap(int a)`，但第 1 个参数 a 的类型是 int，应为"
                + " int[]。");
  }

  @Test
  void printsTheStatementAlone() {
    Page page = open(Browsers.desktop());
    page.locator("[href='#editorial']").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#description h1")).isVisible();
    assertThat(page.locator(".constraints")).isVisible();
    for (String part : List.of("header.top", ".cm-editor", "[data-submit]", ".tabs", ".bottom")) {
      assertThat(page.locator(part).first()).isHidden();
    }
    assertThat(box(page, "#description").width).isGreaterThan(1_000);
  }

  @Test
  void movesNothingForThoseWhoDoNotWantIt() {
    Page page = open(Browsers.desktop().setReducedMotion(ReducedMotion.REDUCE));
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll("*")]
                  .filter(each => parseFloat(getComputedStyle(each).transitionDuration) > 0).length"""))
        .isEqualTo(0);
  }

  @Test
  void turnsPanesIntoTabsOnAPhone() {
    Page page = open(Browsers.desktop().setViewportSize(390, 844));
    assertThat(page.locator("#description")).isVisible();
    assertThat(page.locator(".cm-content")).isHidden();
    page.locator("[href='#solving']").click();
    assertThat(page.locator(".cm-content")).isVisible();
    assertThat(page.locator("#description")).isHidden();
    page.locator("[href='#console']").click();
    assertThat(page.locator("#cases-panel")).isVisible();
    assertThat(page.locator(".cm-content")).isHidden();
  }

  @ParameterizedTest
  @CsvSource({
    "/, light, 1280, en-US", "/, dark, 390, zh-CN",
    "/problems/maximum-gap, light, 1280, en-US", "/problems/maximum-gap, dark, 1280, zh-CN",
    "/problems/maximum-gap, light, 390, zh-CN", "/problems/maximum-gap, dark, 390, en-US",
    "/profile, light, 390, en-US", "/profile, dark, 1280, zh-CN",
    "/join, light, 1280, en-US", "/join, dark, 390, zh-CN",
    "/problems/maximum-gap/submissions, dark, 1280, en-US",
  })
  void isAccessible(String path, String theme, int width, String language) {
    Page page =
        browsers.open(
            base(),
            new Browser.NewContextOptions()
                .setViewportSize(width, 850)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.navigate(path);
    assertThat(Axe.faults(page)).isEmpty();
    if (path.endsWith("maximum-gap")) {
      Browsers.awaitEditor(page);
      List<String> panes =
          List.of(
              "[href='#solving']", "[href='#history']", "[href='#console']", "[href='#result']");
      for (String pane : panes) {
        page.locator(pane).evaluate("tab => tab.click()");
        assertThat(Axe.faults(page)).isEmpty();
      }
    }
  }

  /** Returns the words in Latin letters, except code and names that Chinese uses as well. */
  @SuppressWarnings("unchecked")
  private static List<String> latinWords(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const code = ".constraints, pre, code, kbd, math, .cm-editor, script, style, template, svg, .keys";
              const names = new Set(["Assay", "English", "Java", "CPU", "Emacs", "LRU", "FooBar"]);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const words = [];
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!element.closest(code) && element.checkVisibility()) {
                  words.push(...(walker.currentNode.data.match(/[A-Za-z]{3,}/g) ?? []));
                }
              }
              return words.filter(word => !names.has(word));
            }""");
  }

  private static BoundingBox box(Page page, String selector) {
    return page.locator(selector).first().boundingBox();
  }

  private static String background(Page page) {
    return (String)
        page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
  }

  private Page open(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }

  private static LocatorAssertions.ContainsTextOptions patientContains() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
