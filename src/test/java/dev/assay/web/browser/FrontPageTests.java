package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page: its filters on screens of all sizes, its marks, and the welcome. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class FrontPageTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void keepsTheFiltersInASheetOnAPhone() {
    Page page = open("/?status=untouched", phone(390));
    Locator button = page.locator(".open-filters");
    Locator tag = page.locator("[name=tag]");
    assertThat(button).hasAccessibleName("Filters 1");
    assertThat(tag).isHidden();
    button.click();
    tag.selectOption("array");
    assertThat(page).hasURL(base() + "/?tag=array&status=untouched");
    assertThat(button).hasAccessibleName("Filters 2");
    page.locator(".filters .done").click();
    assertThat(tag).isHidden();
    button.focus();
    page.keyboard().press("Enter");
    assertThat(tag).isVisible();
    page.keyboard().press("Escape");
    assertThat(tag).isHidden();
    assertThat(button).isFocused();
    page.goBack();
    assertThat(button).hasAccessibleName("Filters 1");
  }

  @Test
  void opensTheSheetWithoutJavaScript() {
    Page page = open("/", phone(390).setJavaScriptEnabled(false));
    page.locator(".open-filters").click();
    page.locator("[name=difficulty]").selectOption("hard");
    page.locator(".filters .done").click();
    page.locator(".apply").click();
    assertThat(page.locator(".open-filters")).hasText("Filters 1");
    assertThat(page.locator(".problems tbody .level-EASY")).hasCount(0);
  }

  @Test
  void showsAllFiltersInOneLineOnADesktop() {
    Page page = open("/", Browsers.desktop());
    assertThat(page.locator(".open-filters")).isHidden();
    assertThat(page.locator("[name=tag]")).isVisible();
    assertThat(page.locator(".filter").boundingBox().height).isLessThan(40);
  }

  @Test
  void welcomesNewcomersUntilTheySubmit() {
    Page page = open("/", Browsers.desktop());
    assertThat(page.locator(".welcome a")).hasCount(3);
    page.locator(".welcome a").first().click();
    assertThat(page.locator(".facts .level")).hasText("Easy");
    page.navigate("/?difficulty=hard");
    assertThat(page.locator("h1")).hasText("Problems");
    assertThat(page.locator(".welcome")).hasCount(0);
    var sent =
        page.request()
            .post(
                "/api/problems/maximum-gap/submissions",
                RequestOptions.create().setData(Map.of("code", MaximumGap.RIGHT)));
    assertThat(sent.status()).isEqualTo(202);
    page.navigate("/");
    assertThat(page.locator("h1")).hasText("Problems");
    assertThat(page.locator(".welcome")).hasCount(0);
  }

  @Test
  void tellsScreenReadersHowHardProblemsAre() {
    Page page = open("/", phone(390));
    Locator word = page.locator(".problems .level > span").first();
    assertThat(word.boundingBox().width).isLessThanOrEqualTo(1);
    Locator row = page.locator(".problems tr:has-text('Maximum Gap')");
    var cell = new Locator.GetByRoleOptions().setName("Medium").setExact(true);
    assertThat(row.getByRole(AriaRole.CELL, cell)).hasCount(1);
    var standing = new Locator.GetByRoleOptions().setName("Not tried").setExact(true);
    assertThat(row.getByRole(AriaRole.IMG, standing)).hasCount(1);
  }

  private static Browser.NewContextOptions phone(int width) {
    return Browsers.desktop().setViewportSize(width, 844);
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
