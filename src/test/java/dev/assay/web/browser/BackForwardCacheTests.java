package dev.assay.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.assay.judge.engine.Slots;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Browsers keep our pages for Back as they are. These tests start a browser of their own, because
 * Playwright turns that off unless it is asked not to, and the headless shell can't do it.
 */
@ExtendWith(WholeChromiumCondition.class)
@RealServer
class BackForwardCacheTests {

  private static final String NOTES_RETURNS =
      """
      addEventListener("pageshow", ({ persisted }) => {
        if (persisted) {
          document.documentElement.dataset.persisted = "true";
        }
      });""";

  @LocalServerPort private int port;
  @Autowired private Slots slots;

  @Test
  void keepsTheWorkspace() {
    inBrowser(
        page -> {
          page.navigate(base() + "/problems/maximum-gap");
          Browsers.awaitEditor(page);
          page.evaluate("() => { window.mark = 7; }");
          page.navigate(base() + "/collections");
          returns(page);
          assertThat(page.evaluate("() => window.mark")).isEqualTo(7);
        });
  }

  @Test
  void keepsTheWorkspaceWhileASubmissionIsJudgedAndFollowsItAfterwards()
      throws InterruptedException {
    var judge = new HeldJudge();
    judge.hold(slots);
    try {
      inBrowser(
          page -> {
            page.navigate(base() + "/problems/maximum-gap");
            Browsers.awaitEditor(page);
            Browsers.write(page, MaximumGap.RIGHT);
            page.keyboard().press("Control+Enter");
            page.waitForCondition(() -> page.locator("#result [data-progress-text]").count() > 0);
            page.navigate(base() + "/collections");
            returns(page);
            judge.release();
            page.locator("#result h2.verdict").waitFor();
            assertThat(page.locator("#result h2.verdict").textContent()).isEqualTo("Accepted");
          });
    } finally {
      judge.release();
    }
  }

  @Test
  void keepsTheList() {
    inBrowser(
        page -> {
          page.navigate(base() + "/?q=gap");
          page.navigate(base() + "/collections");
          returns(page);
        });
  }

  /** Goes back, and expects the page as the browser has kept it. */
  private static void returns(Page page) {
    page.evaluate("() => history.back()");
    page.waitForCondition(() -> !page.url().endsWith("/collections"));
    page.waitForFunction(
        """
        () => document.documentElement.dataset.persisted
          ?? performance.getEntriesByType("navigation")[0].notRestoredReasons""");
    assertThat(
            page.evaluate(
                """
                () => document.documentElement.dataset.persisted
                  ?? JSON.stringify(performance.getEntriesByType("navigation")[0].notRestoredReasons)"""))
        .as("reasons against the cache for Back")
        .isEqualTo("true");
  }

  private void inBrowser(Consumer<Page> test) {
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var launch =
        new BrowserType.LaunchOptions()
            .setExecutablePath(ChromiumCondition.WHOLE)
            .setArgs(Browsers.ARGUMENTS)
            .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
    try (Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright.chromium().launch(launch)) {
      Page page = browser.newPage(new Browser.NewPageOptions().setLocale("en-US"));
      page.addInitScript(NOTES_RETURNS);
      test.accept(page);
    }
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
