package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the player makes of traces that these tests write themselves. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class PlayerTests {

  private static final String TRACES = "**/api/problems/*/traces";

  /** dfs(2) counts itself, calls dfs(1), which does so too, and counts again. */
  private static final String COUNTING =
      """
      {"traces": [{
        "methods": [{"owner": "Solution", "name": "dfs", "vars": ["n", "Solution.count"]}],
        "points": [[0, 3, 0, [0, 1]], [0, 4, 0, [0, 1]], [0, 5, 0, [0, 1]], [0, 6, 1, [0, 1]]],
        "fields": {},
        "trace": {"cut": "", "steps": [
          [0, 1, {"0": 2, "1": 0}, {}], [1, 1, {"1": 1}, {}],
          [0, 2, {"0": 1, "1": 1}, {}], [1, 2, {"1": 2}, {}], [3, 2, {}, {}],
          [2, 1, {"1": 2}, {}], [3, 1, {"1": 3}, {}]]}}]}""";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void tellsStaticFieldsFromArguments() {
    Page page = play(COUNTING);
    assertThat(said(page)).hasText("begins with dfs(2)");
    press(page, "ArrowRight", 2);
    assertThat(said(page)).hasText("line 4 calls dfs(1)");
    assertThat(page.locator(".call-list li button")).containsText(texts("dfs(2)", "dfs(1)"));
  }

  @Test
  void saysThatAStaticFieldWasWrittenWhereItWas() {
    Page page = play(COUNTING);
    press(page, "ArrowRight", 3);
    assertThat(said(page)).hasText("line 3, Solution.count = 2");
    press(page, "ArrowRight", 2);
    assertThat(said(page)).hasText("line 4 changed nothing");
    variable(page, "Solution.count").click();
    assertThat(said(page)).hasText("line 3, Solution.count = 2");
    assertThat(page.locator("[data-count]")).hasText("4");
    page.locator(".name[value='Solution.count']").click();
    page.keyboard().press("n");
    assertThat(said(page)).containsText("line 6: dfs(2) ends");
    page.keyboard().press("N");
    assertThat(page.locator("[data-count]")).hasText("4");
  }

  @Test
  void showsToAllFramesWhatAStaticFieldHoldsNow() {
    Page page = play(COUNTING);
    press(page, "ArrowRight", 3);
    page.locator("[data-stack] button").first().click();
    assertThat(variable(page, "Solution.count")).hasText("2");
    assertThat(variable(page, "n")).hasText("2");
  }

  @Test
  void showsALambdaAsACallOfTheMethodAroundIt() {
    Page page =
        play(
            """
            {"traces": [{
              "methods": [{"owner": "Solution", "name": "f", "vars": ["one", "Solution.seen"]},
                          {"owner": "Solution", "name": "f λ", "vars": ["x", "Solution.seen"]}],
              "points": [[0, 2, 0, [0, 1]], [1, 3, 1, [0, 1]], [0, 4, 1, [0, 1]]], "fields": {},
              "trace": {"cut": "", "steps": [[0, 1, {"0": 5, "1": "r:0"}, {"0": ["l:ArrayList:0", []]}],
                [1, 2, {"0": 7, "1": "r:0"}, {"0": ["l:ArrayList:1", [7]]}, 8],
                [1, 2, {"0": 9, "1": "r:0"}, {"0": ["l:ArrayList:2", [7, 9]]}, 10],
                [2, 1, {}, {}, 5]]}}]}""");
    press(page, "ArrowRight", 2);
    assertThat(page.locator(".call-list li button"))
        .hasText(texts("f(5)", "f λ(7) → 8", "f λ(9) → 10"));
    assertThat(page.locator("[data-stack] button:visible")).hasText(texts("f(5)", "f λ(9)"));
  }

  @Test
  void leavesTheKeysOfThePageToItsOwnControls() {
    Page page = play(COUNTING);
    Locator link = page.locator("a[href]:visible").first();
    link.focus();
    press(page, "ArrowRight", 1);
    press(page, "End", 1);
    page.locator(".cm-content").focus();
    press(page, "ArrowRight", 1);
    assertThat(page.locator("[data-count]")).hasText("2");
    link.focus();
    press(page, "Escape", 1);
    assertThat(page.locator(".player")).hasCount(0);
  }

  @Test
  void saysThatAVariableDidNotChangeBefore() {
    Page page = play(COUNTING);
    page.locator(".name[value='n']").click();
    page.keyboard().press("N");
    assertThat(said(page)).hasText("n does not change before this.");
  }

  @Test
  void saysThatCallsWereTooDeepToRecord() {
    Page page = play(COUNTING.replace("\"cut\": \"\"", "\"cut\": \"stack\""));
    press(page, "End", 1);
    assertThat(said(page)).containsText("The calls are too deep to record further");
  }

  @Test
  void saysThatRecordingMayBeWhatTookTooLong() {
    Page page =
        play(
            COUNTING
                .replace("\"cut\": \"\"", "\"cut\": \"steps\"")
                .replaceFirst("\\{", "{\"outcome\": {\"verdict\": \"TIME_LIMIT_EXCEEDED\"}, "));
    press(page, "End", 1);
    assertThat(said(page))
        .containsText("Time Limit Exceeded. Recording takes time, too; it may be the cause");
  }

  @Test
  void listsCallsInTheirOrderWithOneTabStop() {
    String steps =
        IntStream.range(2, 60)
            .mapToObj(depth -> "[0, %d, {\"0\": %d}, {}]".formatted(depth, depth))
            .collect(Collectors.joining(","));
    Page page =
        play(
            """
            {"traces": [{"methods": [{"owner": "S", "name": "f", "vars": ["n"]}],
              "points": [[0, 1, 0, [0]]], "fields": {},
              "trace": {"cut": "", "steps": [[0, 1, {"0": 1}, {}], %s]}}]}"""
                .formatted(steps));
    assertOrder(page, 1);
    press(page, "ArrowRight", 29);
    assertThat(page.locator(".call-list [tabindex='0']")).hasText("f(30)");
    page.locator(".call-list [tabindex='0']").focus();
    page.keyboard().press("Shift+ArrowUp");
    assertThat(page.locator(".call-list :focus")).hasText("f(29)");
    assertOrder(page, 30);
    page.locator(".call-list").evaluate("list => list.scrollTop -= 52");
    assertOrder(page, 30);
    assertThat(page.locator(".call-list :focus")).hasText("f(29)");
    press(page, "Home", 1);
    assertThat(page.locator(".call-list [tabindex='0']")).hasText("f(1)");
    assertOrder(page, 1);
  }

  /** Expects the calls to stand one after the other, and Tab to stop at one of them. */
  private static void assertOrder(Page page, int call) {
    assertThat(page.locator(".call-list [tabindex='0']")).hasText("f(" + call + ")");
    List<Integer> places =
        page.locator(".call-list li").all().stream()
            .map(row -> Integer.valueOf(row.getAttribute("aria-posinset")))
            .toList();
    assertThat(places).contains(call).isSorted();
  }

  @Test
  void namesTheNodesOfATreeByTheirPlace() {
    Page page =
        play(
            """
            {"traces": [{"methods": [{"owner": "S", "name": "f", "vars": ["root"]}],
              "points": [[0, 1, 0, [0]]], "fields": {"TreeNode": ["val", "left", "right"]},
              "trace": {"cut": "", "steps": [[0, 1, {"0": "r:0"}, {
                "0": ["o:TreeNode", [4, "r:1", "r:2"]], "1": ["o:TreeNode", [2, null, null]],
                "2": ["o:TreeNode", [2, null, null]]}]]}}]}""");
    assertThat(page.locator(".tree").getByLabel("left of 4: 2")).hasText("2");
    assertThat(page.locator(".tree").getByLabel("right of 4: 2")).hasText("2");
  }

  @Test
  void withdrawsTheLinkThatItMade() {
    Page page = play(COUNTING);
    List<String> withdrawn = new CopyOnWriteArrayList<>();
    page.route(
        "**/traces/kept",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(201)
                    .setContentType("application/json")
                    .setBody("{\"id\": \"17\"}")));
    page.route(
        "**/api/traces/17",
        route -> {
          withdrawn.add(route.request().method());
          route.fulfill(new Route.FulfillOptions().setStatus(204));
        });
    page.getByRole(AriaRole.BUTTON, named("Copy link")).click();
    assertThat(said(page)).containsText("can read this code: http://localhost");
    page.getByRole(AriaRole.BUTTON, named("Withdraw link")).click();
    assertThat(said(page)).hasText("The link no longer leads to this code.");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Copy link"))).isVisible();
    assertThat(withdrawn).containsExactly("DELETE");
  }

  private Page play(String json) {
    Page page = open();
    answer(page, json);
    page.locator("#cases-panel [data-step-through]").click();
    assertThat(page.locator(".player .scene")).isVisible();
    return page;
  }

  private Page open() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.addInitScript("localStorage.setItem('assay.editor', '{\"check\": false}');");
    page.navigate("/problems/combination-sum");
    Browsers.awaitEditor(page);
    return page;
  }

  private static void answer(Page page, String json) {
    page.route(
        TRACES,
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json)));
  }

  private static void press(Page page, String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
    }
  }

  private static Locator said(Page page) {
    return page.locator(".player [role=status]");
  }

  /** Returns the value of a variable that stands on a line. */
  private static Locator variable(Page page, String name) {
    return page.locator(".variables dl > div:has([value='%s']) [data-place]".formatted(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String[] texts(String... texts) {
    return texts;
  }
}
