package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Results in a real browser: their evidence, and whether it is in view. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class ResultTests {

  /** Is right up to the first secret case with more than 500 numbers. */
  private static final String RIGHT_WHILE_SMALL =
      MaximumGap.RIGHT.replace("return ", "return nums.length > 500 ? -1 : ");

  private static final String MERGE_WITHOUT_SORTING =
      """
      class Solution {
          public void merge(int[] nums1, int m, int[] nums2, int n) {
              for (int i = 0; i < n; i++) {
                  nums1[m + i] = nums2[i];
              }
          }
      }
      """;

  private static final Pattern NOT_NONE = Pattern.compile("^(?!none$).+");
  private static final Offset<Double> A_PIXEL_OR_TWO = Offset.offset(2d);

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"1280, 720", "1440, 900"})
  void showsTheEvidenceWithoutScrolling(int width, int height) {
    Page page = open("maximum-gap", Browsers.desktop().setViewportSize(width, height));
    double before = box(page, ".editor").height;
    submit(page, RIGHT_WHILE_SMALL, "Wrong Answer");
    for (String part :
        List.of("h2.verdict", ".case.shown .io", ".case.shown .pair", ".case.shown .where")) {
      assertInView(page.locator("#result " + part));
    }
    assertThat(box(page, ".editor").height).isBetween(120d, before - 50);
    page.locator("[href='#cases-panel']").click();
    assertThat(box(page, ".editor").height).isCloseTo(before, A_PIXEL_OR_TWO);
    page.locator("[href='#result']").click();
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
  }

  @Test
  void opensTheResultOnAPhone() {
    Page page = open("maximum-gap", Browsers.desktop().setViewportSize(390, 844));
    page.locator("[href='#solving']").click();
    submit(page, RIGHT_WHILE_SMALL, "Wrong Answer");
    assertThat(page.locator(".cm-content")).isHidden();
    for (String part : List.of("h2.verdict", ".case.shown .io", ".pair >> visible=true")) {
      assertInView(page.locator("#result " + part).first());
    }
    for (String part : List.of("[href='#reading']", "[href='#console']", "[data-run]")) {
      assertInView(page.locator(part));
    }
    assertThat(page.locator(".workspace").evaluate("main => main.scrollWidth")).isEqualTo(390);
    page.locator("[href='#reading']").click();
    assertInView(page.locator("#title"));
    assertInView(page.locator("[data-submit]"));
  }

  @Test
  void keepsTheVerdictInSightWhenEverythingIsTwiceAsLarge() {
    Page page = open("maximum-gap", Browsers.desktop().setViewportSize(640, 360));
    page.locator("[href='#solving']").click();
    submit(page, RIGHT_WHILE_SMALL, "Wrong Answer");
    Locator where = page.locator("#result .case.shown .where");
    where.scrollIntoViewIfNeeded();
    assertInView(where);
    assertInView(Browsers.verdict(page));
  }

  @Test
  void saysOneLineToScreenReaders() {
    Page page = open("merge-sorted-array", Browsers.desktop());
    submit(page, MERGE_WITHOUT_SORTING, "Wrong Answer");
    Locator announcer = page.locator("[role=status][data-announcer]");
    assertThat(announcer)
        .hasText("Wrong Answer, case 1 of 63. First difference at [2]: expected 2, yours 3.");
    assertThat(page.locator("#result[aria-live], #result [aria-live], #result [role=status]"))
        .hasCount(0);
    submit(page, "class Solution { int merge; }", "Compile Error");
    assertThat(announcer).containsText("Compile Error. Line 1");
  }

  @Test
  void marksTheFirstDifferenceNotByColourAlone() {
    Page page = open("merge-sorted-array", Browsers.desktop());
    submit(page, MERGE_WITHOUT_SORTING, "Wrong Answer");
    assertThat(page.locator("#result .shown .pair mark")).hasText(new String[] {"2", "3"});
    assertThat(page.locator("#result .shown mark.want")).hasCSS("box-shadow", NOT_NONE);
    assertThat(page.locator("#result .shown mark.got")).hasCSS("background-image", NOT_NONE);
    assertThat(page.locator("#result .shown .where"))
        .hasText("First difference at [2]: expected 2, yours 3.");
  }

  @Test
  void showsAGapWhereAnElementIsMissing() {
    Page page = open("combination-sum", Browsers.desktop());
    submit(
        page,
        "class Solution { public List<List<Integer>> combinationSum(int[] c, int t) {"
            + " return List.of(List.of(2, 3, 2)); } }",
        "Wrong Answer");
    assertThat(page.locator("#result .shown mark.want")).hasText("[7]");
    Object gap =
        page.locator("#result .shown mark.gap")
            .evaluate("mark => getComputedStyle(mark, '::after').content");
    assertThat(gap).isEqualTo("\"∅\"");
    assertThat(page.locator("#result .shown .where")).hasText("In any order, [7] is missing.");
  }

  @Test
  void showsTheSamplesAndTheFailedCaseAndNoOther() {
    Page page = open("maximum-gap", Browsers.desktop());
    submit(page, RIGHT_WHILE_SMALL, "Wrong Answer");
    Locator tabs = page.locator("#result [role=tab]");
    assertThat(tabs).hasCount(4);
    assertThat(page.locator("#result .case")).hasCount(4);
    assertThat(page.locator("#result [role=tab][aria-selected=true]")).containsText("Case 59");
    assertThat(page.locator("#result .rest")).hasText("58 passed, 13 not run");
    assertThat(page.locator("#result .case [data-part=expected]"))
        .hasText(new String[] {"3", "0", "80", "3"});
    assertThat(tabs.first()).containsText("Accepted");
    assertThat(page.locator("#result").innerHTML()).doesNotContain("case-4", "case-58", "case-60");
  }

  @Test
  void leadsThroughTheCasesByKeyboard() {
    Page page = open("maximum-gap", Browsers.desktop());
    Browsers.write(page, MaximumGap.WRONG);
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    page.locator("#result [role=tab][aria-selected=true]").focus();
    page.keyboard().press("ArrowRight");
    Locator input = page.locator("#result .case.shown [data-argument]");
    assertThat(input).hasText("[10]");
    page.keyboard().press("End");
    assertThat(input).hasText("[20,4,20,7,100]");
    assertThat(page.locator("#result [role=tab]").last()).isFocused();
    page.keyboard().press("ArrowRight");
    assertThat(input).hasText("[3,6,9,1]");
  }

  @Test
  void showsWhatPassedCasesOfARunAnsweredAndPrinted() {
    Page page = open("maximum-gap", Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT.replace("return ", "System.out.print(\"hi\"); return "));
    page.locator("[data-run]").click();
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed", Browsers.patient());
    page.locator("#result [role=tab]").nth(2).click();
    Locator shown = page.locator("#result .case.shown");
    assertThat(shown.locator("[data-part=expected]")).hasText("80");
    assertThat(shown.locator("[data-part=actual]")).hasText("80");
    assertThat(shown.locator("[data-part=stdout]")).hasText("hi");
    assertThat(shown.locator("mark")).hasCount(0);
  }

  @Test
  void foldsLongValues() {
    Page page = open("maximum-gap", Browsers.desktop());
    submit(page, RIGHT_WHILE_SMALL, "Wrong Answer");
    Locator shown = page.locator("#result .case.shown .arguments");
    assertThat(shown.locator(".fold").boundingBox().height).isLessThan(70);
    assertThat(shown.locator("a.whole")).isHidden();
    shown.getByText("Show all").click();
    assertThat(shown.locator(".fold").boundingBox().height).isGreaterThan(200);
    assertThat(shown.locator("a.whole")).isVisible();
    shown.getByText("Show less").click();
    assertThat(shown.locator(".fold").boundingBox().height).isLessThan(70);
  }

  @Test
  void showsTheCallsOfADesignProblem() {
    Page page = open("lru-cache", Browsers.desktop());
    submit(
        page,
        """
        class LRUCache {
            LRUCache(int capacity) {}
            int get(int key) { return key == 1 ? 1 : -1; }
            void put(int key, int value) {}
        }
        """,
        "Wrong Answer");
    assertThat(page.locator("#result .shown .calls tr.different")).containsText("get(1)");
    assertThat(page.locator("#result .shown .where"))
        .hasText("First difference at call 8, get(1): expected -1, yours 1.");
  }

  @Test
  void marksNothingWhereOtherAnswersMayBeRight() {
    Page page = open("longest-palindromic-substring", Browsers.desktop());
    submit(
        page,
        "class Solution { String longestPalindrome(String s) { return s.substring(0, 1); } }",
        "Wrong Answer");
    Locator shown = page.locator("#result .case.shown");
    assertThat(shown.locator(".message")).containsText("one of length 3 exists");
    assertThat(shown.locator(".where")).containsText("Other answers may be right");
    assertThat(shown.locator("mark")).hasCount(0);
  }

  @Test
  void foldsManyFramesAndLeadsToTheirLines() {
    Page page = open("maximum-gap", Browsers.desktop().setViewportSize(1280, 720));
    submit(
        page,
        """
        class Solution {
            public int maximumGap(int[] nums) {
                return down(100);
            }
            int down(int n) {
                if (n == 0) throw new IllegalStateException("the bottom");
                return down(n - 1);
            }
        }
        """,
        "Runtime Error");
    Locator shown = page.locator("#result .case.shown");
    assertThat(shown.locator(".message")).hasText("java.lang.IllegalStateException: the bottom");
    assertThat(shown.locator(".frames a").nth(3)).isVisible();
    assertThat(shown.locator(".frames a").nth(4)).isHidden();
    assertInView(shown.locator(".pair"));
    shown.locator(".frames a").first().click();
    assertThat(page.locator(".cm-activeLine")).containsText("the bottom");
  }

  @Test
  void leavesTheRoomToASplitterThatWasMoved() {
    Page page = open("maximum-gap", Browsers.desktop().setViewportSize(1280, 720));
    Locator splitter = page.locator(".splitter:not(.upright)");
    splitter.focus();
    page.keyboard().press("Home");
    double dragged = box(page, "#console").height;
    assertThat(dragged).isGreaterThan(400);
    submit(page, MaximumGap.WRONG, "Wrong Answer");
    assertThat(box(page, "#console").height).isCloseTo(dragged, A_PIXEL_OR_TWO);
    splitter.focus();
    page.keyboard().press("Enter");
    assertThat(box(page, "#console").height).isLessThan(dragged - 100);
  }

  @Test
  void ranksAmongTwentyOthersAndNoFewer() {
    Page page = open("valid-parentheses", Browsers.desktop());
    String right =
        """
        class Solution {
            public boolean isValid(String s) {
                Deque<Character> open = new ArrayDeque<>();
                for (char c : s.toCharArray()) {
                    int kind = "([{)]}".indexOf(c);
                    if (kind < 3) {
                        open.push(")]}".charAt(kind));
                    } else if (open.isEmpty() || open.pop() != c) {
                        return false;
                    }
                }
                return open.isEmpty();
            }
        }
        """;
    submit(page, right, "Accepted");
    page.evaluate(
        """
        async code => {
          for (let i = 0; i < 21; i++) {
            const { id } = await (await fetch("/api/problems/valid-parentheses/submissions", {
              method: "POST", headers: { "Content-Type": "application/json" },
              body: JSON.stringify({ code }) })).json();
            await (await fetch(`/api/submissions/${id}/events`)).text();
          }
        }""",
        right);
    page.locator("[data-submit]").click();
    assertThat(page.locator("#result .spread .you")).hasCount(2);
    assertThat(page.locator("#result svg.plot[role=img][aria-label]")).hasCount(2);
    assertInView(page.locator("#result .after-steps"));
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 1280, zh-CN", "light, 390, zh-CN", "dark, 390, en-US"})
  void isAccessible(String theme, int width, String language) {
    Page page =
        open(
            "maximum-gap",
            new Browser.NewContextOptions()
                .setViewportSize(width, 850)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    String crashing = "class Solution { int maximumGap(int[] a) { return a[-1]; } }";
    for (String code : List.of(RIGHT_WHILE_SMALL, crashing, MaximumGap.BROKEN, MaximumGap.RIGHT)) {
      page.locator("[href='#solving']").evaluate("tab => tab.click()");
      Browsers.write(page, code);
      page.keyboard().press("Control+Enter");
      page.locator("[data-submit]:not([aria-disabled])").waitFor();
      page.locator("#result h2.verdict").waitFor();
      assertThat(Axe.faults(page)).as(code).isEmpty();
    }
  }

  private static void assertInView(Locator part) {
    assertThat(part).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.99));
  }

  private static void submit(Page page, String code, String verdict) {
    Browsers.write(page, code);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText(verdict, Browsers.patient());
  }

  private static BoundingBox box(Page page, String selector) {
    return page.locator(selector).boundingBox();
  }

  private Page open(String slug, Browser.NewContextOptions options) {
    Page page = browsers.open("http://localhost:" + port, options);
    page.navigate("/problems/" + slug);
    Browsers.awaitEditor(page);
    return page;
  }
}
