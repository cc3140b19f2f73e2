package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The look of the pages around the workspace: the bar, the list on a phone, the first page, the
 * year.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class LooksTests {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/collections",
          "/collections/first-steps",
          "/profile",
          "/join",
          "/lists",
          "/profile/reset",
          "/problems/maximum-gap/submissions");

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void explainsTheYear() {
    Page page = open("/profile", Browsers.desktop());
    assertThat(page.locator(".heat.long")).hasAccessibleName("No submissions in the last year");
    assertThat(page.locator(".heat.long")).containsText("Mon");
    assertThat(page.locator(".heat.long .months")).containsText("Jun");
    assertThat(page.locator(".legend")).hasText("fewer more");
    assertThat(page.locator(".legend .day")).hasCount(5);
    assertThat(page.locator(".heat.short")).isHidden();
    page.setViewportSize(390, 844);
    assertThat(page.locator(".heat.long")).isHidden();
    BoundingBox weeks = page.locator(".heat.short").boundingBox();
    assertThat(weeks.width / weeks.height).isBetween(352 / 106.0 - 0.1, 352 / 106.0 + 0.1);
  }

  @ParameterizedTest
  @CsvSource({"320, 640, en-US", "320, 640, zh-CN", "640, 360, en-US", "390, 844, zh-CN"})
  void fitsNarrowScreens(int width, int height, String language) {
    Page page =
        open("/nowhere", Browsers.desktop().setViewportSize(width, height).setLocale(language));
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    for (String path : PAGES) {
      page.navigate(path);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
      assertThat(brokenWords(page)).as(path).isEmpty();
    }
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 404"));
  }

  /** Returns the short texts that take more than one line. */
  @SuppressWarnings("unchecked")
  private static List<String> brokenWords(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const short = ".sites a, .level > span, button, .language, thead a, .legend span";
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const broken = [];
              while (walker.nextNode()) {
                const text = walker.currentNode;
                const range = document.createRange();
                range.selectNodeContents(text);
                const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                if (lines.size > 1 && text.data.trim() && text.parentElement.closest(short)) {
                  broken.push(text.data.trim());
                }
              }
              return broken;
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 390, zh-CN"})
  void isOpenToEverybody(String theme, int width, String language) {
    Page page =
        open(
            "/",
            Browsers.desktop()
                .setViewportSize(width, 850)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT))));
    for (String path : PAGES) {
      page.navigate(path);
      assertThat(Axe.faults(page)).as(path).isEmpty();
    }
    if (width < 640) {
      page.navigate("/");
      page.locator(".open-filters").click();
      assertThat(Axe.faults(page)).isEmpty();
    }
  }

  /** The typefaces come only after the page is laid out with those of the system. */
  @ParameterizedTest
  @CsvSource({"/, 1280", "/, 390", "/profile, 390", "/problems/maximum-gap, 390"})
  void staysStillWhenTheTypefacesArrive(String path, int width) {
    Page page = browsers.open(base(), Browsers.desktop().setViewportSize(width, 850));
    List<Route> held = new CopyOnWriteArrayList<>();
    page.route("**/*.woff2", held::add);
    page.addInitScript(
        """
        window.shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
          .observe({ type: "layout-shift", buffered: true });
        """);
    page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    settle(page);
    assertThat(held).isNotEmpty();
    held.forEach(Route::resume);
    page.evaluate("document.fonts.ready.then(() => true)");
    settle(page);
    assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.02);
  }

  /** Waits until the browser has drawn what it knows. */
  private static void settle(Page page) {
    page.evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
  }

  private Page open(String path, Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate(path);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
