package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way through a collection or a filtered list, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class TrailTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void leadsThroughACollection() {
    Page page = open("/collections/search-and-sort", Browsers.desktop());
    page.getByText("Maximum Gap").click();
    Browsers.awaitEditor(page);
    assertThat(page.locator(".trail-name")).hasText("Search and sort");
    assertThat(page.locator(".trail-at")).containsText("5 / 7");
    page.locator(".trail [rel=next]").click();
    assertThat(page.locator("#title")).containsText("Minimum Window");
    assertThat(page.locator(".trail-at")).containsText("6 / 7");
    page.locator(".trail [rel=next]").click();
    assertThat(page.locator(".trail-at")).containsText("7 / 7");
    assertThat(page.locator(".trail [rel=next]")).hasCount(0);
    page.locator(".trail [rel=prev]").click();
    assertThat(page.locator(".trail-at")).containsText("6 / 7");
  }

  @Test
  void goesOnInTheCollectionAfterSolving() {
    Page page = open("/problems/maximum-gap?collection=search-and-sort", Browsers.desktop());
    Browsers.awaitEditor(page);
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    assertThat(page.locator("#result [data-next]"))
        .hasText(Pattern.compile("Next: Minimum Window Substring\\s+6 of 7 in Search and sort"));
    page.locator("#result [data-next]").click();
    assertThat(page).hasURL(Pattern.compile("minimum-window-substring\\?collection=search"));
    page.locator("[data-drawer-open]").click();
    assertThat(page.locator(".drawer [role=status]")).hasText("1 of 7 solved");
  }

  @Test
  void opensTheListInADrawer() {
    Page page = open("/problems/maximum-gap?collection=search-and-sort", Browsers.desktop());
    Browsers.awaitEditor(page);
    page.locator(".cm-content").click();
    page.keyboard().press("Control+b");
    Locator rows = page.locator(".drawer li a");
    assertThat(rows).hasCount(7);
    Locator current = page.locator(".drawer [aria-current=page]");
    assertThat(current).containsText("Maximum Gap");
    assertThat(current).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(rows.nth(3)).isFocused();
    page.keyboard().press("End");
    assertThat(rows.nth(6)).isFocused();
    page.keyboard().press("Control+b");
    assertThat(page.locator(".drawer")).isHidden();
    page.keyboard().press("Control+b");
    assertThat(current).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator(".drawer")).isHidden();
    assertThat(page.locator("[data-shortcuts]")).isVisible();
  }

  @Test
  void searchesInTheDrawerByKeyboard() {
    Page page = open("/problems/maximum-gap", Browsers.desktop());
    Browsers.awaitEditor(page);
    page.locator("[data-drawer-open]").click();
    assertThat(page.locator(".drawer [aria-current=page]")).isFocused();
    page.locator("[data-drawer-find]").fill("combination");
    assertThat(page.locator(".drawer li a")).hasCount(2);
    assertThat(page.locator(".drawer [role=status]")).hasText("2 problems");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/problems/combination-sum"));
  }

  @Test
  void saysThatNothingMatchesInTheDrawer() {
    Page page = open("/problems/maximum-gap", Browsers.desktop());
    Browsers.awaitEditor(page);
    page.locator("[data-drawer-open]").click();
    page.locator("[data-drawer-find]").fill("zzzzzz");
    assertThat(page.locator(".drawer [role=status]")).hasText("No problem matches.");
    page.context().setOffline(true);
    page.locator("[data-drawer-find]").fill("gap");
    assertThat(page.locator(".drawer [role=alert]")).containsText("can't be loaded");
    page.context().setOffline(false);
    browsers.complaints().removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
  }

  @Test
  void staysInTheFilteredList() {
    Page page = open("/?difficulty=easy", Browsers.desktop());
    int easy = page.locator(".problems tbody tr").count();
    String second = page.locator(".problems tbody tr .title a").nth(1).textContent();
    page.locator(".problems tbody tr .title a").first().click();
    Browsers.awaitEditor(page);
    assertThat(page.locator(".trail-name")).hasText("Filtered problems");
    assertThat(page.locator(".trail-at")).containsText("1 / " + easy);
    page.locator(".trail [rel=next]").click();
    assertThat(page.locator("#title")).containsText(second);
    page.locator("[data-drawer-open]").click();
    assertThat(page.locator(".drawer li a")).hasCount(easy);
    page.keyboard().press("Escape");
    page.locator(".trail-name").click();
    assertThat(page).hasURL(Pattern.compile("/\\?difficulty=easy$"));
  }

  @Test
  void fillsAPhoneWithTheDrawer() {
    Page page = open("/problems/maximum-gap", Browsers.desktop().setViewportSize(320, 640));
    page.locator("[data-drawer-open]").click();
    assertThat(page.locator(".drawer [aria-current=page]")).isInViewport();
    assertThat(page.locator(".drawer").boundingBox().width).isBetween(319.9, 320.1);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(page.locator(".trail [rel=next]").boundingBox().height).isGreaterThanOrEqualTo(40);
    page.locator(".drawer [data-close]").click();
    assertThat(page.locator(".drawer")).isHidden();
  }

  @Test
  void worksWithoutScripts() {
    Page page =
        open(
            "/problems/maximum-gap?collection=search-and-sort",
            Browsers.desktop().setJavaScriptEnabled(false));
    assertThat(page.locator("[data-drawer-open]")).isHidden();
    assertThat(page.locator(".sites")).isVisible();
    page.locator(".language").click();
    assertThat(page.locator(".trail-name")).hasText("搜索与排序");
    page.locator(".trail [rel=next]").click();
    assertThat(page.locator(".trail-at")).containsText("6 / 7");
    page.locator(".gate summary").click();
    assertThat(page.locator(".gate > div")).isVisible();
  }

  @Test
  void isAccessible() {
    for (String theme : List.of("light", "dark")) {
      for (int width : new int[] {1280, 390}) {
        Page page =
            open(
                "/problems/maximum-gap?collection=search-and-sort",
                Browsers.desktop().setViewportSize(width, 850).setBypassCSP(true));
        page.locator("html").evaluate("(html, theme) => html.dataset.theme = theme", theme);
        page.locator("[data-drawer-open]").click();
        assertThat(page.locator(".drawer [aria-current=page]")).isFocused();
        page.locator(".drawer")
            .evaluate("drawer => Promise.all(drawer.getAnimations().map(each => each.finished))");
        assertThat(Axe.faults(page)).isEmpty();
        page.context().close();
      }
    }
  }

  private Page open(String path, Browser.NewContextOptions options) {
    Page page = browsers.open("http://localhost:" + port, options);
    page.navigate(path);
    return page;
  }
}
