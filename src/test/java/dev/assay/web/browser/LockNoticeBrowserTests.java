package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.assay.web.guard.ServerWithoutLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a server whose lock is missing, as people see them. */
@ExtendWith(ChromiumCondition.class)
@ServerWithoutLock
class LockNoticeBrowserTests {

  private static final int PHONE = 390;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void refusesInPlaceAndKeepsTheCodeInTheEditor() {
    Page page = open(1280, ColorScheme.LIGHT);
    assertThat(page.locator("aside.lock-missing")).containsText("Nothing is judged here for now.");
    page.locator(".cm-content").click();
    page.keyboard().type("// mine ");
    for (String button : new String[] {"[data-submit]", "[data-run]"}) {
      page.locator(button).click();
      assertThat(page.locator("#result .notice p")).containsText("default seccomp profile");
      assertThat(page.locator(".cm-content")).containsText("// mine ");
    }
    assertThat(page.locator("[data-submit]")).isInViewport();
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 503"));
  }

  @Test
  void fitsAPhoneInTheDark() {
    Page page = open(PHONE, ColorScheme.DARK);
    assertThat(page.locator("aside.lock-missing")).isVisible();
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).isEqualTo(PHONE);
  }

  private Page open(int width, ColorScheme colours) {
    var options = new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("en-US");
    Page page = browsers.open("http://localhost:" + port, options.setColorScheme(colours));
    page.navigate("/problems/two-sum");
    Browsers.awaitEditor(page);
    return page;
  }
}
