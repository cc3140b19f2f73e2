package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The visitor's own lists above the list of problems. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class OwnListsTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void makesFillsRenamesAndDeletesAList(boolean hasScripts) {
    Page page = open(Browsers.desktop().setJavaScriptEnabled(hasScripts));
    makeList(page, "To repeat");
    assertThat(page.locator(".list-head h2")).hasText("Problems for To repeat");
    put(page, "Valid Parentheses", "To repeat");
    put(page, "Maximum Gap", "To repeat");
    put(page, "LRU Cache", "To repeat");
    put(page, "LRU Cache", "To repeat");
    page.getByRole(AriaRole.LINK, link("Done")).click();
    assertThat(page.locator(".own-lists [aria-current]")).hasText("To repeat 2");
    assertThat(titles(page)).hasText(new String[] {"Valid Parentheses", "Maximum Gap"});
    button(page, "Rename").first().click();
    page.locator("#rename-list input[name=name]").fill("Google");
    page.locator("#rename-list button").click();
    assertThat(page.locator(".list-head h2")).hasText("Google");
    assertThat(titles(page)).hasCount(2);
    button(page, "Delete the list Google").click();
    assertThat(page.locator(".own-lists a")).hasCount(0);
    button(page, "Undo").click();
    assertThat(page.locator(".list-head h2")).hasText("Google");
    assertThat(titles(page)).hasCount(2);
  }

  @Test
  void keepsFillingThroughSearchAndOrder() {
    Page page = open(Browsers.desktop());
    makeList(page, "Sums");
    page.locator("[name=q]").pressSequentially("combination");
    assertThat(titles(page)).hasCount(2);
    page.locator("thead th.title a").click();
    assertThat(page.locator("thead th.title")).hasAttribute("aria-sort", "ascending");
    assertThat(page.locator(".list-head h2")).hasText("Problems for Sums");
    put(page, "Combination Sum II", "Sums");
    page.reload();
    assertThat(toggle(page, "Combination Sum II", "Sums")).hasAttribute("aria-pressed", "true");
    titles(page).first().locator("a").click();
    Browsers.awaitEditor(page);
    assertThat(page.locator(".trail-at")).containsText("1 / 2");
  }

  @Test
  void goesThroughAListInItsOwnOrder() {
    Page page = open(Browsers.desktop());
    makeList(page, "My way");
    put(page, "Reverse Linked List", "My way");
    put(page, "LRU Cache", "My way");
    put(page, "Maximum Gap", "My way");
    page.getByRole(AriaRole.LINK, link("Done")).click();
    titles(page).nth(1).locator("a").click();
    Browsers.awaitEditor(page);
    assertThat(page.locator(".trail-name")).hasText("My way");
    assertThat(page.locator(".trail-at")).containsText("2 / 3");
    assertThat(page.locator(".trail a[rel=prev]"))
        .hasAccessibleName("Previous problem: Reverse Linked List");
    assertThat(page.locator(".trail a[rel=next]")).hasAccessibleName("Next problem: Maximum Gap");
  }

  @Test
  void followsTheFilterAndSaysWhenAListIsEmpty() {
    Page page = open(Browsers.desktop());
    makeList(page, "Later");
    page.getByRole(AriaRole.LINK, link("Done")).click();
    assertThat(page.locator("#rows .nothing")).containsText("This list is empty.");
    page.locator("#rows .nothing a").click();
    put(page, "Maximum Gap", "Later");
    page.navigate("/");
    assertThat(page.locator(".list-head")).hasCount(0);
    page.locator("[name=mark]").selectOption("Later");
    assertThat(page.locator(".list-head h2")).hasText("Later");
    assertThat(page.locator(".own-lists [aria-current]")).hasText("Later 1");
    page.locator("[name=mark]").selectOption("");
    assertThat(page.locator(".list-head")).hasCount(0);
  }

  @Test
  void offersNoListsToNewcomers() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/");
    assertThat(page.locator(".welcome")).isVisible();
    assertThat(page.locator(".own-lists")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void isOpenToEverybody(int width) {
    Page page =
        open(
            Browsers.desktop()
                .setViewportSize(width, 700)
                .setBypassCSP(true)
                .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT));
    makeList(page, "A list with a name that is as long as a name can be here");
    assertThat(Axe.faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    page.getByRole(AriaRole.LINK, link("Done")).click();
    button(page, "Rename").first().click();
    assertThat(page.locator("#rename-list input[name=name]")).isFocused();
    assertThat(Axe.faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  /** Opens the list of a visitor who has starred a problem. */
  private Page open(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate("/problems/maximum-gap");
    page.waitForResponse("**/star", () -> page.locator(".facts .star").click());
    page.navigate("/");
    return page;
  }

  private static void makeList(Page page, String name) {
    button(page, "New list").click();
    page.locator("#new-list input[name=name]").fill(name);
    page.locator("#new-list button").click();
  }

  private static void put(Page page, String title, String list) {
    Locator toggle = toggle(page, title, list);
    boolean wasIn = "true".equals(toggle.getAttribute("aria-pressed"));
    page.waitForResponse(
        response -> response.url().contains("/lists/") && response.status() < 400, toggle::click);
    assertThat(toggle).hasAttribute("aria-pressed", String.valueOf(!wasIn));
  }

  private static Locator toggle(Page page, String title, String list) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(title + " in " + list).setExact(true));
  }

  private static Locator titles(Page page) {
    return page.locator(".problems tbody .title");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
