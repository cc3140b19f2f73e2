package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stepping through recorded runs; most of these tests answer in the server's place. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class SteppingTests {

  private static final String TRACES = "**/api/problems/*/traces";

  static final String MERGE =
      """
      class Solution {
          public void merge(int[] nums1, int m, int[] nums2, int n) {
              int i = m - 1;
              int j = n - 1;
              int k = m + n - 1;
              while (j >= 0) {
                  if (i >= 0 && nums1[i] > nums2[j]) {
                      nums1[k] = nums1[i];
                      i--;
                  } else {
                      nums1[k] = nums2[j];
                      j--;
                  }
                  k--;
              }
          }
      }
      """;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void stepsByKeyboardAndGivesTheRoomBack() {
    Page page = open(Browsers.desktop());
    answer(page, recorded("merge"));
    Locator button = page.locator("#cases-panel [data-step-through]");
    button.click();
    assertThat(page.getByLabel("Step", exactly())).isFocused();
    assertThat(running(page)).containsText("int i = m - 1;");
    assertThat(page.locator(".console")).isHidden();
    press(page, "ArrowRight", 6);
    assertThat(said(page)).hasText("line 11, nums1[5] = 6");
    assertThat(running(page)).containsText("j--;");
    assertThat(cell(page, "nums1", 5)).hasText("6");
    assertThat(cell(page, "nums1", 5)).hasClass(Pattern.compile("\\bch\\b"));
    assertThat(card(page, "nums1").locator("li").nth(5).locator("b")).hasText("k");
    assertThat(card(page, "nums2").locator("li").nth(2).locator("b")).hasText("j");
    press(page, "ArrowLeft", 1);
    assertThat(cell(page, "nums1", 5)).hasText("0");
    press(page, "End", 1);
    assertThat(said(page))
        .hasText("line 16: merge([1, 2, 3, 0, …, 3, [2, 5, 6], 3) ends. Accepted");
    assertThat(page.getByLabel("Step", exactly()))
        .hasAttribute("aria-valuetext", "step 25 of 25, line 16");
    press(page, "Home", 1);
    assertThat(cell(page, "nums1", 5)).hasText("0");
    page.keyboard().press("Escape");
    assertThat(page.locator(".player")).hasCount(0);
    assertThat(button).isFocused();
    assertThat(page.locator(".console")).isVisible();
    assertThat(running(page)).hasCount(0);
    page.locator(".cm-line").first().click();
    page.keyboard().type("//");
    assertThat(page.locator(".cm-line").first()).containsText("//");
  }

  @Test
  void playsAndScrubs() {
    Page page = step("merge", Browsers.desktop());
    page.getByLabel("Speed").selectOption("20");
    page.getByRole(AriaRole.BUTTON, named("Play")).click();
    assertThat(page.locator("[data-count]")).hasText("25");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Play"))).isVisible();
    page.getByLabel("Step", exactly()).fill("7");
    assertThat(said(page)).hasText("line 11, nums1[5] = 6");
  }

  @ParameterizedTest
  @CsvSource({
    "merge, light, 1280, 800, en-US",
    "list, dark, 1280, 800, zh-CN",
    "tree, dark, 390, 844, en-US",
    "lru, light, 320, 640, zh-CN",
    "grid, light, 390, 844, en-US",
  })
  void isWithinReachOfAll(String trace, String theme, int width, int height, String language) {
    Page page =
        step(
            trace,
            Browsers.desktop()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT))));
    press(page, "ArrowRight", 8);
    assertThat(page.locator("[data-count]")).hasText("9");
    assertThat(page.locator(".cm-running").last()).isInViewport();
    assertThat(page.locator(".obj .body").first()).isInViewport();
    assertThat(page.locator("[data-act=forward]")).isInViewport();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(Axe.faults(page)).isEmpty();
  }

  @Test
  void drawsLinkedListsMapsAndTables() {
    Page page = step("list", Browsers.desktop());
    press(page, "ArrowRight", 7);
    assertThat(page.locator(".chain:visible .node:visible")).hasText(texts("2", "3", "4", "1"));
    press(page, "End", 1);
    assertThat(page.locator(".chain:visible .node:visible")).hasText(texts("4", "3", "2", "1"));
    page.keyboard().press("Escape");
    answer(page, recorded("lru"));
    play(page);
    press(page, "End", 1);
    assertThat(card(page, "this.nodes").locator("dt")).hasText(texts("1", "2"));
    assertThat(card(page, "this.recent").locator(".cell")).hasText(texts("1", "2"));
    page.keyboard().press("Escape");
    answer(page, recorded("grid"));
    play(page);
    press(page, "End", 1);
    assertThat(card(page, "count").locator("tbody tr").last().locator("td"))
        .hasText(texts("1", "3", "6", "10"));
  }

  @Test
  void saysThatATraceCannotBeShown() {
    Page page = open(Browsers.desktop());
    for (String odd :
        List.of(
            "{}",
            "{\"traces\": [{\"methods\": 7}]}",
            "{\"traces\": [], \"outcome\": {\"message\": \"nothing ran\"}}",
            "{\"traces\": [{\"methods\": [], \"points\": [], \"fields\": {},"
                + " \"trace\": {\"steps\": [[0, 1, {}, {}]]}}]}")) {
      page.locator("#result").evaluate("result => result.replaceChildren()");
      answer(page, odd);
      page.locator("[href='#cases-panel']").click();
      page.locator("#cases-panel [data-step-through]").click();
      assertThat(page.locator("#result h2")).hasText("No step of your code was recorded");
      assertThat(page.locator(".player")).hasCount(0);
      assertThat(page.locator(".cm-content")).hasAttribute("contenteditable", "true");
    }
  }

  @Test
  void drawsClassesByWhatTheirFieldsHold() {
    Page page = open(Browsers.desktop());
    answer(
        page,
        trace(
            "\"Interval\": [\"left\", \"right\"]",
            "[0, 1, {\"0\": \"r:0\"}, {\"0\": [\"o:Interval\", [3, 7]]}]"));
    play(page);
    assertThat(card(page, "one").locator("dd")).hasText(texts("3", "7"));
    page.keyboard().press("Escape");
    answer(
        page,
        trace(
            "\"Trie\": [\"children\", \"isEnd\"]",
            """
            [0, 1, {"0": "r:0"}, {
              "0": ["o:Trie", ["r:1", false]], "1": ["m:HashMap:2", ["c:a", "r:2", "c:b", "r:3"]],
              "2": ["o:Trie", ["r:4", true]], "3": ["o:Trie", ["r:5", true]],
              "4": ["m:HashMap:0", []], "5": ["m:HashMap:1", ["c:c", "r:6"]],
              "6": ["o:Trie", [null, true]]}]"""));
    play(page);
    assertThat(page.locator(".tree .at:not([hidden])")).hasCount(4);
    assertThat(page.locator(".tree g:not([hidden]) text")).hasText(texts("c", "a", "b"));
  }

  @Test
  void leadsOverAndOutOfCallsWithTheWholeTreeInSight() {
    Page page = step("tree", Browsers.desktop());
    press(page, "ArrowDown", 2);
    assertThat(said(page)).hasText("line 6, left = 1");
    assertThat(calls(page).first()).hasText("maxDepth(TreeNode(3))");
    assertThat(calls(page).nth(1)).hasText("maxDepth(TreeNode(9)) → 1");
    press(page, "ArrowRight", 1);
    assertThat(calls(page).nth(4)).hasAttribute("aria-current", "step");
    assertThat(page.locator(".tree .at:not([hidden])")).hasCount(5);
    assertThat(page.locator(".tree .at:has(.here)")).hasText("20root");
    press(page, "ArrowUp", 1);
    assertThat(said(page)).hasText("line 7, right = 2");
    calls(page).nth(1).click();
    assertThat(page.locator("[data-stack] li").last()).hasText("maxDepth(TreeNode(9))");
    page.locator("[data-stack] button").first().click();
    assertThat(page.locator(".tree .at:has(.here)")).hasText("3root");
    press(page, "Home", 1);
    press(page, "ArrowRight", 8);
    assertThat(page.locator("[data-stack] button[aria-current]:visible")).hasText("maxDepth(null)");
    assertThat(page.locator(".tree .at:not([hidden])")).hasCount(5);
    assertThat(page.locator(".tree .at:has(.here)")).hasCount(0);
  }

  /** Without an end to the texts, the second part takes minutes. */
  @Test
  void drawsOfLongArraysWhatIsWrittenOrTheBeginning() {
    Page page = open(Browsers.desktop());
    String zeros = numbered(26, "0");
    answer(
        page,
        trace(
            "",
            "[0, 1, {\"0\": \"r:0\"}, {\"0\": [\"a:int[]:26\", [%s]]}],".formatted(zeros)
                + "[0, 1, {}, {\"0\": {\"2\": 1}}], [0, 1, {}, {\"0\": {\"25\": 1}}]"));
    play(page);
    assertThat(card(page, "one").locator("li small")).hasText(texts("2 c", "25 z"));
    assertThat(card(page, "one")).containsText("All others hold 0");
    press(page, "End", 1);
    assertThat(card(page, "one").locator(".cell")).hasText(texts("1", "1"));
    String names = numbered(120, "\"f%d\"");
    String objects =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    "\"%d\": [\"o:Wide\", [%s]]"
                        .formatted(i, numbered(120, i < 3 ? "\"r:" + (i + 1) + "\"" : "%d")))
            .collect(Collectors.joining(","));
    String list = "\"60\": [\"l:ArrayList:1000\", [%s]]".formatted(numbered(1_000, "\"r:0\""));
    page.keyboard().press("Escape");
    answer(
        page,
        trace(
            "\"Wide\": [%s]".formatted(names),
            "[0, 1, {\"0\": \"r:60\", \"1\": \"r:61\"}, {%s, %s, \"61\": [\"l:List:9\", [%s]]}]"
                .formatted(objects, list, numbered(120, "\"r:0\""))));
    play(page);
    assertThat(card(page, "one").locator("li")).hasCount(128);
    assertThat(card(page, "one")).containsText("… and 872 more");
  }

  @Test
  void followsCallsAndWhatTheyDeclare() {
    Page page = open(Browsers.desktop());
    answer(
        page,
        """
        {"traces": [{
          "methods": [{"owner": "Solution", "name": "run", "vars": []},
                      {"owner": "Solution", "name": "fib", "vars": ["n"]}],
          "points": [[0, 2, 0, []], [1, 4, 0, [0]], [1, 4, 1, [0]], [0, 2, 1, []]], "fields": {},
          "trace": {"cut": "", "steps": [[0, 1, {}, {}], [1, 2, {"0": 1}, {}], [2, 2, {}, {}, 1],
            [1, 3, {"0": 0}, {}], [2, 3, {}, {}, 0], [3, 1, {}, {}, 1]]}}]}""");
    play(page);
    press(page, "ArrowRight", 3);
    assertThat(page.locator("[data-stack] button:visible")).hasText(texts("run()", "fib(0)"));
    page.keyboard().press("Escape");
    answer(
        page,
        """
        {"traces": [{"methods": [{"owner": "Solution", "name": "f", "vars": ["i", "once"]}],
          "points": [[0, 2, 0, [0]], [0, 3, 0, [0]], [0, 4, 0, [0, 1]]], "fields": {},
          "trace": {"cut": "", "steps": [[0, 1, {"0": 0}, {}], [2, 1, {"1": 7}, {}],
            [0, 1, {"0": 1}, {}], [1, 1, {}, {}], [2, 1, {}, {}]]}}]}""");
    play(page);
    press(page, "ArrowRight", 3);
    assertThat(said(page)).hasText("line 2 changed nothing");
    press(page, "ArrowRight", 1);
    assertThat(said(page)).containsText("line 3, once = 7");
    page.keyboard().press("Escape");
    answer(
        page,
        recursion(
            """
            [0, 1, {"0": "r:0"}, {"0": ["o:ListNode", [1, "r:1"]], "1": ["o:ListNode", [2, null]]}],
            [0, 2, {"0": "r:1"}, {}], [0, 3, {"0": null}, {}]"""));
    play(page);
    press(page, "ArrowRight", 1);
    assertThat(page.locator(".chain:visible .node:visible")).hasText(texts("1", "2"));
    assertThat(page.locator(".chain:visible li:visible").last().locator("b")).hasText("head");
    press(page, "ArrowRight", 1);
    assertThat(page.locator(".chain:visible .node:visible")).hasText(texts("1", "2"));
  }

  @Test
  void findsWhereAValueWasWrittenAndWhereAVariableChanges() {
    Page page = step("merge", Browsers.desktop());
    press(page, "End", 1);
    cell(page, "nums1", 0).focus();
    press(page, "Shift+ArrowRight", 4);
    assertThat(cell(page, "nums1", 4)).isFocused();
    page.keyboard().press("Enter");
    assertThat(said(page)).hasText("line 11, nums1[4] = 5");
    assertThat(running(page)).containsText("j--;");
    press(page, "Home", 1);
    page.keyboard().press("n");
    assertThat(said(page)).hasText("First click the name of a variable.");
    card(page, "nums1").locator(".name").click();
    page.keyboard().press("n");
    assertThat(said(page)).hasText("line 11, nums1[5] = 6");
    page.keyboard().press("n");
    assertThat(said(page)).hasText("line 11, nums1[4] = 5");
    page.keyboard().press("N");
    assertThat(said(page)).hasText("line 11, nums1[5] = 6");
    page.keyboard().press("g");
    page.keyboard().type("8");
    page.keyboard().press("Enter");
    assertThat(running(page)).containsText("nums1[k] = nums1[i];");
    page.locator(".cm-lineNumbers .cm-gutterElement").nth(12).click();
    assertThat(running(page)).containsText("j--;");
    page.locator(".cm-lineNumbers .cm-gutterElement").nth(2).click();
    assertThat(said(page)).hasText("Line 2 does not run here.");
  }

  @Test
  void writesWhatATraceSaysAsText() {
    Page page = open(Browsers.desktop());
    String hostile = "<img src=x onerror=document.title=1>";
    String numbers = "[\"s:" + hostile + "\",5,\"q\"]";
    answer(page, recorded("merge").replace("nums2", hostile).replace("[2,5,6]", numbers));
    page.locator("#cases-panel [data-step-through]").click();
    assertThat(card(page, hostile)).isVisible();
    assertThat(page.locator(".player img")).hasCount(0);
  }

  @Test
  void saysWhatTheRunCameTo() {
    Page page = open(Browsers.desktop());
    String step = "[0, 1, {\"0\": 1, \"1\": 2}, {}]";
    answer(
        page,
        trace("", step)
            .replaceFirst(
                "\\{",
                "{\"outcome\": {\"verdict\": \"WRONG_ANSWER\", \"expected\": \"[1]\","
                    + " \"actual\": \"[0]\"}, "));
    play(page);
    assertThat(said(page)).hasText("begins with f(1, 2). Wrong Answer: expected [1], yours [0]");
    page.keyboard().press("Escape");
    answer(
        page,
        trace("", step)
            .replaceFirst(
                "\\{",
                "{\"outcome\": {\"verdict\": \"RUNTIME_ERROR\", \"message\": \"Index -1\"}, "));
    play(page);
    assertThat(said(page)).hasText("line 1 fails: Index -1. Runtime Error");
  }

  @Test
  void sendsTheInputOfAnExampleAndSaysWhyThereIsNoTrace() {
    Page page = open(Browsers.desktop());
    page.route(
        TRACES,
        route -> {
          assertThat(route.request().postData()).contains("nums1 = [1,2,3,0,0,0], m = 3", "merge(");
          fulfill(
              route,
              """
              {"outcome": {"verdict": "COMPILE_ERROR"}, "traces": [], "diagnostics": [{"line": 3, "column": 9,
               "endLine": 3, "endColumn": 12, "severity": "ERROR", "message": "no such type"}]}""");
        });
    page.locator(".example [data-step-through]").first().click();
    assertThat(page.locator("#result")).containsText("Compile Error");
    assertThat(page.locator("#result")).containsText("no such type");
    assertThat(page.locator(".cm-lintRange-error")).isVisible();
  }

  /** The only one here that the server answers. */
  @Test
  void keepsARunByALink() {
    Page page = open(Browsers.desktop());
    page.locator(".example [data-step-through]").first().click();
    assertThat(page.locator(".player .scene")).isVisible();
    press(page, "End", 1);
    assertThat(card(page, "nums1").locator(".cell")).hasText(texts("1", "2", "2", "3", "5", "6"));
    page.getByRole(AriaRole.BUTTON, named("Copy link")).click();
    assertThat(said(page)).containsText("/traces/");
    String link = said(page).textContent().replaceAll(".*(?=http)", "");
    Page other = browsers.open("http://localhost:" + port, Browsers.desktop());
    other.navigate(link);
    assertThat(said(other)).containsText("begins");
    press(other, "ArrowRight", 1);
    assertThat(said(other)).hasText("line 3, i = 2");
    assertThat(running(other)).containsText("int j = n - 1;");
    assertThat(other).hasURL(Pattern.compile("/problems/merge-sorted-array$"));
  }

  @Test
  void keepsTheDraftThatALinkReplacesAndSaysThatTheProblemHasChanged() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.navigate("/problems/merge-sorted-array");
    Browsers.awaitEditor(page);
    Browsers.write(page, "class Precious {}");
    page.route(
        "**/api/traces/*",
        route ->
            fulfill(route, "{\"code\": \"class Kept {}\", \"input\": \"\", \"changed\": true}"));
    answer(page, recorded("merge"));
    page.navigate("/problems/merge-sorted-array?trace=1");
    assertThat(said(page)).containsText("The problem has changed");
    assertThat(page.locator(".cm-content")).containsText("class Kept {}");
    press(page, "Escape", 1);
    page.locator("a[href='#versions']").click();
    assertThat(page.locator("#versions")).containsText("Before code from a link came");
    page.locator("[data-tool=back]").click();
    assertThat(page.locator(".cm-content")).containsText("class Precious {}");
  }

  /** Returns a trace of one step in a method with the variables one and two. */
  private static String trace(String fields, String step) {
    return """
        {"traces": [{"methods": [{"owner": "Solution", "name": "f", "vars": ["one", "two"]}],
          "points": [[0, 1, 0, [0, 1]]], "fields": {%s}, "trace": {"cut": "", "steps": [%s]}}]}"""
        .formatted(fields, step);
  }

  /** Returns a trace of a method that calls itself for the rest of a list. */
  private static String recursion(String steps) {
    return """
        {"traces": [{"methods": [{"owner": "Solution", "name": "f", "vars": ["head"]}],
          "points": [[0, 1, 0, [0]]], "fields": {"ListNode": ["val", "next"]},
          "trace": {"cut": "", "steps": [%s]}}]}"""
        .formatted(steps);
  }

  /** Returns a list of texts, each with its number in the place of %d. */
  private static String numbered(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> text.replace("%d", "" + i))
        .collect(Collectors.joining(","));
  }

  /** Opens the player and waits until it takes keys. */
  private static void play(Page page) {
    page.locator("#cases-panel [data-step-through]").click();
    assertThat(page.locator(".player .scene")).isVisible();
  }

  private Page step(String trace, Browser.NewContextOptions options) {
    Page page = open(options);
    answer(page, recorded(trace));
    page.locator(".example [data-step-through]").first().click();
    assertThat(page.locator(".player .scene")).isVisible();
    return page;
  }

  private Page open(Browser.NewContextOptions options) {
    Page page = browsers.open("http://localhost:" + port, options);
    page.addInitScript(
        "localStorage.setItem('assay.editor', '{\"check\": false}');" // it would clear marks
            + "localStorage.setItem('assay.draft.merge-sorted-array', `%s`)".formatted(MERGE));
    page.navigate("/problems/merge-sorted-array");
    Browsers.awaitEditor(page);
    return page;
  }

  private static void answer(Page page, String json) {
    page.unroute(TRACES);
    page.route(TRACES, route -> fulfill(route, json));
  }

  private static void fulfill(Route route, String json) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json));
  }

  private static String recorded(String name) {
    String file = "/web/traces/" + name + ".json";
    try (InputStream in = Objects.requireNonNull(SteppingTests.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void press(Page page, String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
    }
  }

  private static Locator said(Page page) {
    return page.locator(".player [role=status]");
  }

  private static Locator running(Page page) {
    return page.locator(".cm-line.cm-running");
  }

  private static Locator calls(Page page) {
    return page.locator(".call-list li button");
  }

  /** Returns the drawing of what a variable refers to. */
  private static Locator card(Page page, String variable) {
    return page.locator("[data-objects] .obj")
        .filter(
            new Locator.FilterOptions().setHas(page.getByRole(AriaRole.BUTTON, named(variable))));
  }

  private static Locator cell(Page page, String array, int index) {
    return card(page, array).locator(".cell").nth(index);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String[] texts(String... texts) {
    return texts;
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
