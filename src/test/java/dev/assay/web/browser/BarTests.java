package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bar at the top of every page: the entries and the theme. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class BarTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void stepsThroughTheThemes() {
    Page page = open("/", Browsers.desktop().setColorScheme(ColorScheme.LIGHT));
    Locator theme = page.locator(".theme button");
    assertThat(theme).hasAccessibleName("Theme: same as the system");
    theme.focus();
    page.keyboard().press("Enter");
    assertThat(theme).hasAccessibleName("Theme: light");
    assertThat(page.locator("[data-theme-said]")).hasText("Theme: light");
    page.keyboard().press("Space");
    assertThat(page.locator("[data-theme-said]")).hasText("Theme: dark");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(theme).isFocused();
    page.navigate("/collections");
    assertThat(theme).hasAccessibleName("Theme: dark");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    theme.click();
    assertThat(theme).hasAccessibleName("Theme: same as the system");
  }

  @Test
  void stepsThroughTheThemesWithoutJavaScript() {
    Page page = open("/?tag=array", Browsers.desktop().setJavaScriptEnabled(false));
    page.locator(".theme button").click();
    page.locator(".theme button").click();
    assertThat(page).hasURL(base() + "/?tag=array");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "zh-CN"})
  void bringsTheCurrentEntryIntoView(String language) {
    Page page = open("/profile", Browsers.desktop().setViewportSize(320, 640).setLocale(language));
    Locator current = page.locator(".sites [aria-current=page]");
    BoundingBox entry = current.boundingBox();
    BoundingBox ways = page.locator(".sites").boundingBox();
    assertThat(entry.x).isGreaterThanOrEqualTo(ways.x);
    assertThat(entry.x + entry.width).isLessThanOrEqualTo(ways.x + ways.width + 1);
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
