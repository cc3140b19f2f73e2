package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes pictures of the main pages into {@code target/screenshots}: {@code mvn test
 * -Dtest=Screenshots}. Two of them are in README.md.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class Screenshots {

  private static final Path FOLDER = Path.of("target/screenshots");

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 1280, zh-CN", "light, 390, zh-CN", "dark, 390, en-US"})
  void areTaken(String theme, int width, String language) {
    Page page =
        browsers.open(
            "http://localhost:" + port,
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale(language)
                .setColorScheme(ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT))));
    String suffix = "-" + theme + "-" + (width < 800 ? "phone" : "desktop");
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    shoot(page, "problem" + suffix);
    submit(page, MaximumGap.WRONG);
    shoot(page, "wrong" + suffix);
    submit(page, MaximumGap.RIGHT);
    shoot(page, "accepted" + suffix);
    page.locator("#result .permalink a").click();
    shoot(page, "submission" + suffix);
    for (String name :
        List.of("", "collections", "collections/first-steps", "profile", "join", "nowhere")) {
      page.navigate("/" + name);
      shoot(page, (name.isEmpty() ? "list" : name.replace("/", "-")) + suffix);
    }
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 404"));
  }

  private static void submit(Page page, String code) {
    page.locator("[href='#solving']").evaluate("tab => tab.click()");
    Browsers.write(page, code);
    page.keyboard().press("Control+Enter");
    assertThat(
            page.locator(
                "#result .verdict"
                    + (code.equals(MaximumGap.RIGHT) ? "-ACCEPTED" : "-WRONG_ANSWER")))
        .isVisible();
  }

  private static void shoot(Page page, String name) {
    page.waitForTimeout(700); // transitions, and the check of what was typed
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
