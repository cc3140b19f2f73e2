package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The panel of today on the first page, and starting over. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class TodayPanelTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 390, zh-CN", "light, 320, en-US"})
  void isOpenToEverybody(String theme, int width, String language) {
    Page page =
        begun(
            Browsers.desktop()
                .setViewportSize(width, 850)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT))));
    assertThat(page.locator(".today")).isVisible();
    assertThat(Axe.faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @Test
  void leadsToWhatIsBegunAndStartsOver() {
    Page page = begun(Browsers.desktop());
    page.locator(".today li a").first().click();
    assertThat(page).hasURL(base() + "/problems/maximum-gap");
    page.navigate("/profile/reset?problem=maximum-gap");
    assertThat(Axe.faults(page)).isEmpty();
    press(page, "Start over");
    assertThat(page.locator(".notice")).containsText("You start over.");
    assertThat(page.locator(".submissions tbody tr")).hasCount(1);
    String profile = page.url();
    page.navigate("/?status=tried");
    assertThat(page.locator(".problems tbody tr")).hasCount(0);
    page.navigate(profile);
    press(page, "Undo");
    assertThat(page).hasURL(base() + "/profile");
    page.navigate("/");
    assertThat(page.locator(".today li")).hasCount(1);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  /** Opens the first page as a visitor who has begun one problem. */
  private Page begun(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate("/profile");
    page.evaluate(
        """
        fetch("/api/problems/maximum-gap/submissions", {
          method: "POST", headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ code: "class Solution {" }) }).then(answer => answer.status)""");
    page.navigate("/");
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
