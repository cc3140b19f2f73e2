package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tabs, results and code stay through reloads, Back and another language. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class ReturnTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void namesTheChosenTabsInTheAddress() {
    Page page = open("/problems/maximum-gap");
    page.locator("[href='#editorial']").click();
    assertThat(page).hasURL(Pattern.compile("maximum-gap#editorial$"));
    page.locator("[href='#result']").click();
    assertThat(page).hasURL(Pattern.compile("maximum-gap#editorial&result$"));
    page.reload();
    assertThat(page.locator("#editorial")).isVisible();
    assertThat(page.locator("#result")).isVisible();
    page.locator("[href='#description']").click();
    page.locator("[href='#cases-panel']").click();
    assertThat(page).hasURL(Pattern.compile("maximum-gap$"));
  }

  @Test
  void opensTheTabThatALinkNames() {
    Page page = open("/problems/maximum-gap#history");
    assertThat(page.locator("#history")).isVisible();
    page.evaluate("() => { location.hash = '#editorial'; }");
    assertThat(page.locator("#editorial")).isVisible();
    page.evaluate("() => history.back()");
    assertThat(page.locator("#history")).isVisible();
    page.evaluate("() => { location.hash = '#main'; }");
    assertThat(page.locator("#history")).isVisible();
  }

  @Test
  void opensThePaneAroundATabOnAPhone() {
    Page page = browsers.open(base(), Browsers.desktop().setViewportSize(390, 844));
    page.navigate("/problems/maximum-gap#result");
    assertThat(page.locator("#result")).isVisible();
    assertThat(page.locator("#reading")).isHidden();
  }

  @Test
  void losesNothingInAnotherLanguage() {
    Page page = open("/problems/maximum-gap?collection=search-and-sort");
    Browsers.write(page, MaximumGap.WRONG);
    page.locator("[data-case-list] textarea").first().fill("nums = [1,5]");
    page.locator("[href='#editorial']").click();
    page.locator(".gate summary").click();
    page.locator(".reading").evaluate("reading => reading.scrollTo({ top: 200 })");
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    page.locator(".language").click();
    assertThat(Browsers.verdict(page)).hasText("答案错误");
    assertThat(page.locator("#editorial")).isVisible();
    assertThat(page.locator(".gate > div")).isVisible();
    assertThat(page.locator(".cm-content")).containsText("int gap = 7;");
    assertThat(page.locator(".trail-at")).containsText("5 / 7");
    page.waitForCondition(
        () -> page.locator(".reading").evaluate("each => each.scrollTop").equals(200));
    page.locator("[href='#cases-panel']").click();
    assertThat(page.locator("[data-case-list] textarea").first()).hasValue("[1,5]");
  }

  @Test
  void showsARunAgainInItsOwnLanguage() {
    Page page = open("/problems/maximum-gap");
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).containsText("passed", patient());
    page.locator(".language").click();
    assertThat(page).hasURL(Pattern.compile("#result$"));
    assertThat(page.locator("#result [lang=en] h2")).containsText("passed");
  }

  @Test
  void findsTheResultAndTheTabByBack() {
    Page page = open("/problems/maximum-gap?collection=search-and-sort");
    Browsers.write(page, MaximumGap.WRONG);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer", Browsers.patient());
    page.locator("[href='#history']").click();
    page.locator(".trail [rel=next]").click();
    assertThat(page.locator(".trail-at")).containsText("6 / 7");
    page.goBack();
    assertThat(page.locator("#history tbody tr")).hasCount(1);
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
    page.goForward();
    assertThat(page.locator(".trail-at")).containsText("6 / 7");
  }

  @Test
  void asksBeforeItOpensAnEditorial() {
    Page page = open("/problems/maximum-gap#editorial");
    assertThat(page.locator(".gate > div")).isHidden();
    assertThat(page.locator("#editorial")).containsText("You have not solved this problem yet.");
    page.locator(".gate summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".gate > div")).isVisible();
    page.reload();
    assertThat(page.locator(".gate > div")).isVisible();
    page.navigate("/problems/two-sum-missing");
    page.navigate("/problems/minimum-window-substring#editorial");
    assertThat(page.locator(".gate > div")).isHidden();
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 404"));
  }

  @Test
  void offersTheEditorialAndSimilarProblemsAfterSolving() {
    Page page = open("/problems/maximum-gap");
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    assertThat(page.locator(".after-similar li")).hasCount(3);
    page.locator("#result [data-editorial]").click();
    assertThat(page.locator("#editorial > .gate > div")).isVisible();
    page.reload();
    assertThat(page.locator("#editorial > .gate")).hasCount(0);
    page.locator("#result .permalink a").click();
    page.locator("[data-editorial]").click();
    assertThat(page).hasURL(Pattern.compile("/problems/maximum-gap#editorial&?.*"));
    assertThat(page.locator("#editorial")).isVisible();
    page.navigate("/");
    page.getByText("Maximum Gap").click();
    Browsers.awaitEditor(page);
    page.locator("[href='#result']").click();
    page.locator(".after-similar a").first().click();
    assertThat(page).hasURL(Pattern.compile("/problems/(?!maximum-gap)"));
  }

  @Test
  void showsTheListAsItIsNowAfterBack() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/?q=gap");
    assertThat(page.locator(".problems tbody .mark-SOLVED")).hasCount(0);
    page.getByText("Maximum Gap").click();
    Browsers.awaitEditor(page);
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    page.goBack();
    assertThat(page.locator(".problems tbody .mark-SOLVED")).hasCount(1);
  }

  private static LocatorAssertions.ContainsTextOptions patient() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
  }

  private Page open(String path) {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate(path);
    Browsers.awaitEditor(page);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
