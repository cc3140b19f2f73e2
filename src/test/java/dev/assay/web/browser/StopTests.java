package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.assay.judge.engine.Slots;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stops runs and submissions, and goes on after a lost connection, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class StopTests {

  /** Is killed after some seconds at the earliest, because it first waits and then works. */
  private static final String ENDLESS =
      MaximumGap.RIGHT.replace(
          "int gap = 0;",
          """
          int gap = 0;
                  try {
                      Thread.sleep(4_000);
                  } catch (InterruptedException e) {
                  }
                  while (gap == 0) {
                  }
          """);

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  @Autowired private Slots slots;

  private final HeldJudge judge = new HeldJudge();

  @AfterEach
  void releaseTheJudge() {
    judge.release();
  }

  @Test
  void stopsARunByTheButtonAndRunsAgainAtOnce() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, ENDLESS);
    Locator stop = page.locator("[data-stop]");
    assertThat(stop).isHidden();
    page.keyboard().press("Control+'");
    stop.click();
    assertThat(page.locator("#result h2")).hasText("Stopped");
    assertThat(stop).isHidden();
    assertThat(page.locator("#result")).isFocused();
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed", Browsers.patient());
  }

  @Test
  void stopsARunByEscapeInTheConsoleAndByItsShortcutInTheEditor() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, ENDLESS);
    page.locator("[data-run]").click();
    assertThat(page.locator("[data-stop]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#result h2")).hasText("Stopped");
    page.locator(".cm-content").click();
    page.keyboard().press("Control+'");
    assertThat(page.locator("#result")).containsText("Running");
    page.keyboard().press("Control+.");
    assertThat(page.locator("#result h2")).hasText("Stopped");
  }

  @Test
  void takesASubmissionBackAsIfItHadNeverCome() throws InterruptedException {
    judge.hold(slots);
    Page page = open(Browsers.desktop());
    Browsers.write(page, ENDLESS);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result [data-progress-text]"))
        .containsText(Pattern.compile("Waiting|Compiling|Running"));
    page.locator("[data-stop]").click();
    assertThat(page.locator("#result h2")).hasText("Stopped");
    page.reload();
    assertThat(page.locator("#history tbody tr")).hasCount(0);
    page.navigate("/?q=gap");
    assertThat(page.locator(".problems tbody .mark-SOLVED")).hasCount(0);
    assertThat(page.locator(".problems tbody .mark-TRIED")).hasCount(0);
  }

  @Test
  void takesASubmissionBackThatIsStoppedWhileItIsSent() throws InterruptedException {
    judge.hold(slots);
    Page page = open(Browsers.desktop());
    Browsers.write(page, ENDLESS);
    page.keyboard().press("Control+Enter");
    page.keyboard().press("Control+.");
    assertThat(page.locator("#result h2")).hasText("Stopped");
    page.reload();
    assertThat(page.locator("#history tbody tr")).hasCount(0);
  }

  @Test
  void showsAVerdictThatWasFasterThanTheStop() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    var sent = new AtomicReference<Route>();
    page.route(
        "**/problems/maximum-gap/submissions", sent::set, new Page.RouteOptions().setTimes(1));
    page.route(
        "**/api/submissions/7", route -> route.fulfill(new Route.FulfillOptions().setStatus(409)));
    page.keyboard().press("Control+Enter");
    page.waitForCondition(() -> sent.get() != null);
    page.keyboard().press("Control+.");
    var answer =
        new Route.FulfillOptions()
            .setStatus(201)
            .setHeaders(Map.of("Location", "/submissions/7"))
            .setBody("<section class=outcome><h2 class=verdict>Accepted</h2></section>");
    page.waitForResponse("**/api/submissions/7", () -> sent.get().fulfill(answer));
    assertThat(page.locator("[data-stop]")).isHidden();
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 409"));
  }

  @Test
  void tellsAnotherTabThatTheSubmissionWasStopped() throws InterruptedException {
    judge.hold(slots);
    Page page = open(Browsers.desktop());
    Browsers.write(page, ENDLESS);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result [data-progress-text]")).isVisible();
    Page other = page.context().newPage();
    other.navigate("/problems/maximum-gap#result");
    assertThat(other.locator("#result [data-progress-text]")).isVisible();
    page.locator("[data-stop]").click();
    assertThat(other.locator("#result")).containsText("Nothing of it is kept.");
    assertThat(other.locator("[data-stop]")).isHidden();
  }

  @Test
  void stopsWithoutScriptsOnTheSubmissionsPage() throws InterruptedException {
    judge.hold(slots);
    Page page = browsers.open(base(), Browsers.desktop().setJavaScriptEnabled(false));
    page.navigate("/problems/maximum-gap?collection=search-and-sort");
    page.locator("#code").fill(ENDLESS);
    page.locator("[data-submit]").click();
    assertThat(page).hasURL(Pattern.compile("/submissions/[-0-9a-f]+\\?collection="));
    page.locator("[data-withdrawal] button").click();
    assertThat(page).hasURL(Pattern.compile("/problems/maximum-gap"));
    assertThat(page.locator("#history tbody tr")).hasCount(0);
  }

  @Test
  void goesOnByItselfAfterTheConnectionWasLost() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.context().setOffline(true);
    page.keyboard().press("Control+'");
    assertThat(page.locator("#result")).containsText("Trying again by itself");
    page.context().setOffline(false);
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed", Browsers.patient());
    forgetLostConnections();
  }

  @Test
  void submitsOnceThoughTheAnswerWasLost() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.route(
        "**/problems/maximum-gap/submissions",
        route -> {
          route.fetch();
          route.abort();
        },
        new Page.RouteOptions().setTimes(1));
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    assertThat(page.locator("#history tbody tr")).hasCount(1);
    forgetLostConnections();
  }

  @Test
  void canBeStoppedWhileThereIsNoConnection() {
    Page page = open(Browsers.desktop());
    Browsers.write(page, MaximumGap.RIGHT);
    page.route("**/runs", Route::abort);
    page.keyboard().press("Control+'");
    assertThat(page.locator("#result")).containsText("Trying again by itself");
    page.locator("[data-stop]").click();
    assertThat(page.locator("#result h2")).hasText("Stopped");
    page.unroute("**/runs");
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed", Browsers.patient());
    forgetLostConnections();
  }

  private static void forgetLostConnections() {
    browsers
        .complaints()
        .removeIf(
            complaint ->
                complaint.contains("ERR_INTERNET_DISCONNECTED")
                    || complaint.contains("net::ERR_FAILED"));
  }

  private Page open(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
