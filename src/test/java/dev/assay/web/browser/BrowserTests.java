package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole of Assay, as people meet it: real problems, real judge, real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class BrowserTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void acceptsARightSolution() {
    Page page = openProblem(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    assertThat(page.locator("#result .measures")).containsText("72 of 72 cases passed");
    assertThat(page.locator("#history .verdict-ACCEPTED")).hasCount(1);
    page.navigate("/");
    assertThat(page.locator("tr:has-text('Maximum Gap') .mark-SOLVED")).hasCount(1);
  }

  @Test
  void showsTheCaseThatAWrongSolutionFails() {
    Page page = openProblem(Browsers.desktop());
    Browsers.write(page, MaximumGap.WRONG);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    assertThat(page.locator("#result .case.shown .values"))
        .containsText(Pattern.compile("nums =.*\\[.*Expected.*Yours\\s*7", Pattern.DOTALL));
    page.locator("#result .permalink a").click();
    assertThat(page.locator("pre.code .tok-keyword").first()).hasText("class");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
  }

  @Test
  void leadsFromACompileErrorToItsPlace() {
    Page page = openProblem(Browsers.desktop());
    Browsers.write(page, MaximumGap.BROKEN);
    page.locator("[data-run]").click();
    assertThat(Browsers.verdict(page)).hasText("Compile Error", Browsers.patient());
    assertThat(page.locator(".cm-lintRange-error")).hasText("\"\"");
    page.locator("#result a.place").first().click();
    assertThat(page.locator(".cm-activeLine")).containsText("int gap = \"\";");
  }

  @Test
  void offersAgainWhatWasTooMuchForTheMoment() {
    Page page = openProblem(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.route(
        "**/problems/*/submissions",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(429)
                    .setContentType("text/html")
                    .setHeaders(Map.of("Retry-After", "2"))
                    .setBody("<section class=notice><h2>Not so fast</h2></section>")));
    page.locator("[data-submit]").click();
    assertThat(page.locator("#result h2")).hasText("Not so fast");
    Locator again = page.locator("#result button");
    assertThat(again).isDisabled();
    assertThat(again).containsText("Try again in");
    page.unroute("**/problems/*/submissions");
    assertThat(again).hasText("Try again");
    again.click();
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 429"));
  }

  @Test
  void runsOwnCases() {
    Page page = openProblem(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    Locator cases = page.locator("[data-case-list] textarea");
    assertThat(cases).hasCount(3);
    remove(page, 3);
    chooseCase(page, 1);
    cases.first().fill("[1, 50]");
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("All 2 cases passed", Browsers.patient());
    page.locator("[data-console-tabs] a").first().click();
    chooseCase(page, 2);
    cases.last().fill("[1, true]");
    chooseCase(page, 1);
    page.locator("[data-run]").click();
    assertThat(cases.last()).isFocused();
    assertThat(page.locator(".faulty .reason")).containsText("nums[1]: true is not of type int");
    assertThat(selected(cases.last())).isEqualTo("true");
    page.reload();
    assertThat(cases.last()).hasValue("[1, true]");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  @Test
  void selectsTheValueAtFault() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/problems/merge-sorted-array");
    Browsers.awaitEditor(page);
    remove(page, 3);
    remove(page, 2);
    String input = "nums1 = [1, 2,9,0], m=3, nums2 = [ \"]\\\"\", 5 ], n = 1";
    selects(page, input, "\"]\\\"\"");
    selects(page, "nums1 = [1,[2],[3]] m = 3 nums2 = [1] n = 1", "[2]");
    selects(page, "n = 1; m = 200001; nums2 = [1]; nums1 = [1,2,3,0]", "200001");
    selects(page, "nums1 = [ 1,2 , 1,0], m = 3, nums2 = [1], n = 1", "1");
    assertThat(page.locator(":focus").evaluate("field => field.selectionStart")).isEqualTo(8);
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  private static void selects(Page page, String input, String fault) {
    page.locator("[data-case-list] textarea").first().fill(input);
    page.keyboard().press("Control+'");
    assertThat(page.locator(".faulty .reason:not(:empty)"))
        .hasText(Pattern.compile("\\S"), Browsers.patient());
    assertThat(selected(page.locator(":focus"))).as(input).isEqualTo(fault);
  }

  private static String selected(Locator field) {
    return (String)
        field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)");
  }

  private static void chooseCase(Page page, int number) {
    page.locator("[data-own-tabs] a").nth(number - 1).click();
  }

  private static void remove(Page page, int number) {
    chooseCase(page, number);
    page.getByLabel("Remove case " + number).click();
  }

  @Test
  void takesRemovedCasesBack() {
    Page page = openProblem(Browsers.desktop());
    Locator cases = page.locator("[data-case-list] textarea");
    cases.first().fill("[7]");
    remove(page, 2);
    assertThat(cases).hasCount(2);
    page.locator("[data-undo-cases]").click();
    assertThat(cases).hasCount(3);
    assertThat(cases.first()).hasValue("[7]");
    page.locator("[data-reset-cases]").click();
    assertThat(cases.first()).not().hasValue("[7]");
    page.locator("[data-undo-cases]").click();
    assertThat(cases.first()).hasValue("[7]");
    assertThat(page.locator("[data-undo-cases]")).isHidden();
    page.reload();
    assertThat(cases.first()).hasValue("[7]");
  }

  @Test
  void keepsTheDraftOverAReload() {
    Page page = openProblem(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.reload();
    assertThat(page.locator(".cm-content")).containsText("Arrays.sort(nums);");
    page.locator("[data-tool=reset]").click();
    assertThat(page.locator(".cm-content")).not().containsText("Arrays.sort(nums);");
    page.keyboard().press("Control+z");
    assertThat(page.locator(".cm-content")).containsText("Arrays.sort(nums);");
  }

  @Test
  void switchesTheLanguageAndStaysOnThePage() {
    Page page = openProblem(Browsers.desktop());
    page.locator("a.language").click();
    assertThat(page.locator("h1")).containsText("最大间距");
    assertThat(page.locator("html")).hasAttribute("lang", "zh");
    page.navigate("/");
    assertThat(page.locator("h1")).hasText("题目");
  }

  @Test
  void filtersTheListAsOneTypes() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/");
    page.locator("input[name=q]").pressSequentially("window");
    assertThat(page.locator(".problems tbody tr")).hasCount(1);
    assertThat(page).hasURL(base() + "/?q=window");
  }

  @Test
  void judgesWithoutJavaScript() {
    Page page = browsers.open(base(), Browsers.desktop().setJavaScriptEnabled(false));
    page.navigate("/problems/maximum-gap");
    for (String part : new String[] {"#description", "#editorial", ".hint >> nth=0"}) {
      assertThat(page.locator(part)).isVisible();
    }
    page.locator("#code").fill(MaximumGap.WRONG);
    page.locator("#cases").fill("nums = [1, 50]");
    page.locator("[data-run]").click();
    assertThat(page.locator("main h2")).hasText("The case passed", Browsers.patient());
    assertThat(page.locator("[data-part=actual]")).hasText("49");
    page.navigate("/problems/maximum-gap");
    page.locator("#code").fill(MaximumGap.RIGHT);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    assertThat(page.locator("pre.code")).containsText("Arrays.sort(nums);");
  }

  @Test
  void fitsAPhone() {
    Page page = openProblem(Browsers.desktop().setViewportSize(390, 844));
    assertNothingSticksOut(page);
    page.locator("[href='#solving']").click();
    Browsers.write(page, MaximumGap.WRONG);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    assertNothingSticksOut(page);
    page.navigate("/");
    assertNothingSticksOut(page);
  }

  @Test
  void refusesAFormThatIsTooLarge() throws IOException, InterruptedException {
    var form =
        HttpRequest.newBuilder(URI.create(base() + "/problems/maximum-gap/submissions"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("code=" + "x".repeat(3 << 20)))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(form, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("<h1>Too large</h1>");
    }
  }

  private static void assertNothingSticksOut(Page page) {
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).isEqualTo(390);
  }

  private Page openProblem(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
