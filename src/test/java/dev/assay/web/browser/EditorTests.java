package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The editor as people meet it: real compiler, real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class EditorTests {

  private static final int MOST_BYTES_AT_FIRST_VISIT = 370_000;

  /** A list of completions ignores keys in its first moments, for as long as this. */
  private static final int INTERACTION_DELAY_MILLIS = 75;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void marksErrorsWhileOneTypes() {
    Page page = openProblem();
    write(page, method("int x = \"\";"));
    assertThat(page.locator(".cm-lintRange-error")).hasText("\"\"");
    assertThat(page.locator(".cm-lint-marker-error")).hasCount(1);
    page.locator(".cm-lintRange-error").hover();
    assertThat(page.locator(".cm-diagnostic"))
        .containsText("incompatible types: String cannot be converted to int");
    write(page, method("int x = 1;"));
    assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
  }

  @Test
  void marksNothingForThoseWhoDoNotWantIt() {
    Page page = openProblem();
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Show compile errors while typing").uncheck();
    page.locator("#settings [data-close]").click();
    page.reload();
    AtomicInteger asked = countQuestions(page, "diagnostics");
    write(page, method("int x = \"\";"));
    page.waitForTimeout(2_000);
    assertThat(asked).hasValue(0);
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Show compile errors while typing").check();
    assertThat(page.locator(".cm-lintRange-error")).hasText("\"\"");
  }

  @Test
  void leavesAServerAloneThatHasHadEnough() {
    Page page = openProblem();
    page.clock().install();
    AtomicInteger asked = countQuestions(page, "diagnostics");
    var refusal =
        new Route.FulfillOptions()
            .setStatus(429)
            .setHeaders(Map.of("Retry-After", "4"))
            .setBody("{}");
    page.route(
        "**/diagnostics", route -> route.fulfill(refusal), new Page.RouteOptions().setTimes(1));
    page.waitForResponse("**/diagnostics", () -> write(page, method("int x = \"\";")));
    page.waitForTimeout(200);
    page.keyboard().type(" ");
    page.waitForTimeout(1_500);
    assertThat(asked).hasValue(1);
    assertThat(page.locator(".notice")).hasCount(0);
    page.clock().fastForward(4_000);
    assertThat(page.locator(".cm-lintRange-error")).hasText("\"\"");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 429"));
  }

  @Test
  void completesWhatTheCompilerKnows() {
    Page page = openProblem();
    write(page, method("‸"));
    page.keyboard().type("Arrays.");
    assertThat(suggestions(page).getByText("asList")).isVisible();
    page.keyboard().type("so");
    assertThat(suggestions(page).first()).containsText("sort(int[]) → void");
    accept(page, "Enter");
    page.keyboard().type("nums);");
    assertThat(page.locator(".cm-activeLine")).hasText("        Arrays.sort(nums);");
  }

  @Test
  void completesLocalNamesAndTypes() {
    Page page = openProblem();
    write(page, method("Map<Integer, Integer> seen = new ‸"));
    page.keyboard().type("HashM");
    assertThat(suggestions(page).first()).containsText("HashMap");
    accept(page, "Tab");
    page.keyboard().type(");");
    assertThat(page.locator(".cm-activeLine"))
        .hasText("        Map<Integer, Integer> seen = new HashMap<>();");
    page.keyboard().press("Enter");
    page.keyboard().type("se");
    assertThat(suggestions(page).first()).containsText("seenMap<Integer, Integer>");
    page.keyboard().type("en");
    accept(page, "Enter");
    assertThat(page.locator(".cm-activeLine")).hasText(Pattern.compile("\\s*"));
  }

  @Test
  void keepsTheOrderWhileOneTypesOn() {
    Page page = openProblem();
    AtomicInteger asked = countQuestions(page, "completions");
    write(page, method("Map<String, Integer> map = new HashMap<>();\n‸"));
    page.keyboard().type("map.");
    assertThat(labels(page)).hasText(new String[] {"put", "get", "containsKey", "getOrDefault"});
    asked.set(0);
    page.keyboard().type("g");
    assertThat(labels(page)).hasText(new String[] {"get", "getOrDefault", "getClass"});
    assertThat(page.locator(".cm-completionMatchedText").first()).hasText("g");
    page.keyboard().type("OD");
    assertThat(labels(page)).hasText(new String[] {"getOrDefault"});
    assertThat(asked).hasValue(0);
  }

  @Test
  void putsLocalNamesBeforeRareTypes() {
    Page page = openProblem();
    write(page, method("int count = 0;\n‸"));
    page.keyboard().type("cou");
    assertThat(suggestions(page).first()).containsText("countint");
    accept(page, "Enter");
    page.keyboard().type("++;");
    assertThat(page.locator(".cm-activeLine")).hasText("        count++;");
  }

  @Test
  void expandsSnippets() {
    Page page = openProblem();
    write(page, method("‸"));
    page.keyboard().type("fori");
    assertThat(suggestions(page).first())
        .containsText("forifor (int i = 0; i < nums.length; i++) {");
    accept(page, "Enter");
    page.keyboard().type("k");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().type("nums[k]++;");
    assertThat(page.locator(".cm-content"))
        .containsText("for (int k = 0; k < nums.length; k++) {            nums[k]++;        }");
  }

  @Test
  void expandsSnippetsByTab() {
    Page page = openProblem();
    write(page, method("‸"));
    page.keyboard().type("sout");
    assertThat(suggestions(page).first()).containsText("soutSystem.out.println();");
    accept(page, "Tab");
    page.keyboard().type("nums");
    assertThat(page.locator(".cm-activeLine")).hasText("        System.out.println(nums);");
  }

  @Test
  void suggestsWordsOfTheTextWithoutAnAnswer() {
    Page page = openProblem();
    page.route("**/completions", Route::abort);
    write(page, method("int remarkable = 1;\n‸"));
    page.keyboard().type("rem");
    assertThat(suggestions(page).first()).containsText("remarkable");
    browsers.complaints().removeIf(complaint -> complaint.contains("net::ERR_FAILED"));
  }

  @Test
  void saysNothingInComments() {
    Page page = openProblem();
    AtomicInteger asked = countQuestions(page, "completions");
    write(page, method("// ‸"));
    page.keyboard().type("nums.");
    page.waitForTimeout(1_000);
    assertThat(asked).hasValue(0);
    assertThat(suggestions(page)).hasCount(0);
  }

  @Test
  void formatsAndKeepsTheCursor() {
    Page page = openProblem();
    write(page, "class Solution{int maximumGap(int[] nums){int x=1‸;return x;}}");
    page.keyboard().press("Shift+Alt+f");
    assertThat(page.locator(".cm-line").nth(2)).hasText("        int x = 1;");
    page.keyboard().type("0");
    assertThat(page.locator(".cm-activeLine")).hasText("        int x = 10;");
    page.keyboard().press("Control+z");
    page.keyboard().press("Control+z");
    assertThat(page.locator(".cm-content")).containsText("class Solution{int");
  }

  @Test
  void saysWhyItCannotFormat() {
    Page page = openProblem();
    write(page, "class Solution {\n  int x\n}");
    page.locator("[data-tool=format]").click();
    assertThat(page.locator("[data-tool=note]")).containsText("line 2 first: ';' expected");
    assertThat(page.locator(".cm-lintRange-error, .cm-lintPoint-error")).hasCount(1);
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 422"));
  }

  @Test
  void makesCommentsAndCodeOfThemAgain() {
    Page page = openProblem();
    write(page, method("int x = 1;‸"));
    page.keyboard().press("Control+/");
    assertThat(page.locator(".cm-activeLine")).hasText("        // int x = 1;");
    page.keyboard().press("Control+/");
    assertThat(page.locator(".cm-activeLine")).hasText("        int x = 1;");
  }

  @Test
  void searchesInTheVisitorsLanguage() {
    Page page = browsers.open(base(), Browsers.desktop().setLocale("zh-CN"));
    page.navigate("/problems/maximum-gap");
    page.locator(".cm-content").click();
    page.keyboard().press("Control+f");
    assertThat(page.locator(".cm-search [name=search]")).hasAttribute("placeholder", "查找");
    assertThat(page.locator(".cm-search [name=replaceAll]")).hasText("全部替换");
  }

  @Test
  void remembersHowSomebodyLikesTheEditor() {
    Page page = openProblem();
    write(page, "first\nsecond‸");
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Font size").selectOption("20");
    page.getByLabel("Key bindings").selectOption("emacs");
    page.keyboard().press("Escape");
    page.reload();
    assertThat(page.locator(".cm-content")).hasCSS("font-size", "20px");
    page.locator(".cm-line").nth(1).click();
    page.keyboard().press("Control+p");
    page.keyboard().press("Control+a");
    page.keyboard().press("Control+k");
    assertThat(page.locator(".cm-line").first()).hasText("");
    assertThat(page.locator(".cm-line").nth(1)).hasText("second");
  }

  @Test
  void leadsBackFromAReset() {
    Page page = openProblem();
    write(page, method("int precious;"));
    page.locator("[data-tool=reset]").click();
    assertThat(page.locator(".cm-content")).not().containsText("precious");
    page.reload();
    page.locator("[data-tool=back]").click();
    assertThat(page.locator(".cm-content")).containsText("precious");
    assertThat(page.locator("[data-tool=back]")).isHidden();
  }

  @Test
  void keepsTheDraftThroughACrash() {
    Page page = openProblem();
    write(page, method("int precious;"));
    assertThat(page.locator("[data-tool=note]")).hasText("Draft saved in this browser");
    Page next = page.context().newPage();
    page.close();
    openProblem(next);
    assertThat(next.locator(".cm-content")).containsText("precious");
  }

  @Test
  void keepsTheDraftWhenTheBrowserIsCleared() {
    Page page = openProblem();
    write(page, method("int precious;"));
    assertThat(page.locator("[data-tool=note]")).hasText("Draft saved in this browser");
    page.evaluate("() => localStorage.clear()");
    page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(page.locator(".cm-content")).containsText("precious");
    page.reload();
    assertThat(page.locator(".cm-content")).containsText("precious");
  }

  @Test
  void saysThatADraftCannotBeKept() {
    Page page = openProblem();
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error(); }; }");
    write(page, method("int precious;"));
    assertThat(page.locator("[data-tool=note]")).containsText("can't be saved");
    page.keyboard().press("Control+s");
    page.waitForTimeout(600);
    assertThat(page.locator("[data-tool=note]")).containsText("can't be saved");
  }

  @Test
  void bringsTabsTogether() {
    Page one = openProblem();
    Page two = one.context().newPage();
    openProblem(two);
    write(one, method("int first;"));
    assertThat(two.locator(".cm-content")).containsText("int first;");
    two.bringToFront();
    write(two, method("int second;"));
    assertThat(one.locator(".cm-content")).containsText("int second;");
    one.bringToFront();
    one.locator(".cm-content").click();
    one.keyboard().press("Control+z");
    assertThat(one.locator(".cm-content")).containsText("int first;");
  }

  @Test
  void losesNothingWhereTabsDisagree() {
    Page page = openProblem();
    write(page, method("int mine;"));
    assertThat(page.locator("[data-tool=note]")).hasText("Draft saved in this browser");
    // As if another tab had written while this one slept: no event comes to the tab that writes.
    page.evaluate("() => localStorage.setItem('assay.draft.maximum-gap', 'class Other {}')");
    page.keyboard().type(" ");
    assertThat(page.locator("[data-tool=note]")).containsText("Another tab");
    assertThat(page.locator(".cm-content")).containsText("int mine;");
    page.locator("[data-tool=back]").click();
    assertThat(page.locator(".cm-content")).hasText("class Other {}");
  }

  @Test
  void fitsAPhone() {
    Page page = browsers.open(base(), Browsers.desktop().setViewportSize(390, 844));
    page.navigate("/problems/maximum-gap");
    page.locator("[href='#solving']").click();
    page.locator("[data-tool=settings]").click();
    assertThat(page.locator("#settings")).isInViewport();
    page.keyboard().press("Escape");
    write(page, method("‸"));
    page.keyboard().type("Arrays.");
    assertThat(suggestions(page).getByText("asList")).isVisible();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void isNotMuchToLoad() {
    Page page = openProblem();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Object bytes =
        page.evaluate(
            """
            () => [...performance.getEntriesByType("resource"),
                   ...performance.getEntriesByType("navigation")]
                .reduce((sum, entry) => sum + entry.transferSize, 0)""");
    System.out.println("First visit: " + bytes + " bytes");
    assertThat((Integer) bytes).isBetween(100_000, MOST_BYTES_AT_FIRST_VISIT);
  }

  private static AtomicInteger countQuestions(Page page, String call) {
    AtomicInteger asked = new AtomicInteger();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/" + call)) {
            asked.incrementAndGet();
          }
        });
    return asked;
  }

  private static void accept(Page page, String key) {
    page.waitForTimeout(2 * INTERACTION_DELAY_MILLIS);
    page.keyboard().press(key);
  }

  /** Returns the first names in the list, at most four. */
  private static Locator labels(Page page) {
    return page.locator(".cm-tooltip-autocomplete li:nth-child(-n+4) .cm-completionLabel");
  }

  private static Locator suggestions(Page page) {
    return page.locator(".cm-tooltip-autocomplete li");
  }

  private static String method(String body) {
    return """
        class Solution {
            public int maximumGap(int[] nums) {
                %s
                return 0;
            }
        }
        """
        .replace("%s", body);
  }

  private Page openProblem() {
    Page page = browsers.open(base(), Browsers.desktop());
    openProblem(page);
    return page;
  }

  private void openProblem(Page page) {
    page.navigate(base() + "/problems/maximum-gap");
    Browsers.awaitEditor(page);
  }

  /** Replaces everything and moves the cursor to the mark, if there is one. */
  private static void write(Page page, String code) {
    Browsers.write(page, code.replace("‸", ""));
    int cursor = code.indexOf("‸");
    for (int i = code.length() - 1; cursor >= 0 && i > cursor; i--) {
      page.keyboard().press("ArrowLeft");
    }
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
