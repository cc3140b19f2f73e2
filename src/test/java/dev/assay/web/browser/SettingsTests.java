package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The editor's settings: applied at once, kept for the next visit, undone by one button. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class SettingsTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void changesTheLookAtOnceAndForTheNextVisit() {
    Page page = open();
    page.locator("[data-tool=settings]").click();
    assertThat(Axe.faults(page)).isEmpty();
    page.getByLabel("Font size").selectOption("20");
    page.getByLabel("Font", exact()).selectOption("system");
    page.getByLabel("Ligatures").check();
    page.getByLabel("Wrap long lines").check();
    page.getByLabel("Colours").selectOption("dark");
    expectNewLook(page);
    page.keyboard().press("Escape");
    page.reload();
    expectNewLook(page);
    page.locator("[data-tool=settings]").click();
    page.getByText("Restore the defaults").click();
    assertThat(page.locator("#editor")).hasCSS("font-size", "14px");
    assertThat(page.locator("#editor")).hasCSS("color-scheme", "light dark");
    assertThat(page.locator(".cm-scroller")).hasCSS("font-family", Pattern.compile("Plex Mono.*"));
    assertThat(page.locator(".cm-lineWrapping")).hasCount(0);
    assertThat(page.getByLabel("Ligatures")).not().isChecked();
    assertThat(page.getByLabel("Font size")).hasValue("14");
  }

  private static void expectNewLook(Page page) {
    assertThat(page.locator(".cm-content")).hasCSS("font-size", "20px");
    assertThat(page.locator(".cm-scroller"))
        .hasCSS("font-family", Pattern.compile("ui-monospace.*"));
    assertThat(page.locator(".cm-content")).hasCSS("font-variant-ligatures", "normal");
    assertThat(page.locator(".cm-content.cm-lineWrapping")).hasCount(1);
    assertThat(page.locator("#editor")).hasCSS("color-scheme", "dark");
    assertThat(page.locator(".cm-editor")).hasCSS("background-color", "rgb(25, 28, 32)");
  }

  @Test
  void changesHowTypingWorks() {
    Page page = open();
    Browsers.write(page, "");
    page.keyboard().type("f(");
    assertThat(page.locator(".cm-line")).hasText("f()");
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Close brackets and quotes").uncheck();
    page.getByLabel("Indentation").selectOption("2");
    page.keyboard().press("Escape");
    Browsers.write(page, "class A {");
    page.keyboard().press("Enter");
    page.keyboard().type("f(");
    assertThat(page.locator(".cm-line").last()).hasText("  f(");
  }

  @Test
  void switchesKeyMapsWhileTheEditorIsOpen() {
    Page page = open();
    page.locator("[data-tool=settings]").focus();
    page.keyboard().press("Enter");
    assertThat(page.getByLabel("Key bindings")).isFocused();
    page.keyboard().type("V");
    page.keyboard().press("Escape");
    assertThat(page.locator(".cm-vim-mode")).hasText("Normal mode");
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Key bindings").selectOption("default");
    page.keyboard().press("Escape");
    assertThat(page.locator(".cm-vim-status")).hasCount(0);
    Browsers.write(page, "");
    page.keyboard().type("dd");
    assertThat(page.locator(".cm-line")).hasText("dd");
  }

  @Test
  void saysThatKeyBindingsCannotBeLoaded() {
    Page page = open();
    var gone = new Route.FulfillOptions().setStatus(404);
    page.route("**/vim/vim-*.js", route -> route.fulfill(gone));
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Key bindings").selectOption("vim");
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-tool=note]"))
        .hasText("The key bindings couldn't be loaded. Reload the page to try again.");
    page.unroute("**/vim/vim-*.js");
    page.reload();
    assertThat(page.locator(".cm-vim-mode")).hasText("Normal mode");
    browsers.complaints().removeIf(complaint -> complaint.matches("(?s).*(vim-|status of 404).*"));
  }

  @Test
  void ignoresStoredValuesThatAreNoChoice() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.addInitScript(
        "localStorage['assay.editor'] ="
            + " '{\"fontSize\":9000,\"keyMap\":\"nano\",\"tabSize\":\"x\",\"theme\":7}'");
    page.navigate("/problems/maximum-gap");
    assertThat(page.locator(".cm-content")).hasCSS("font-size", "14px");
  }

  @Test
  void fitsOnPhonesInChinese() {
    Page page =
        browsers.open(base(), Browsers.desktop().setLocale("zh-CN").setViewportSize(320, 640));
    page.navigate("/problems/maximum-gap#solving");
    page.locator("[data-tool=settings]").click();
    assertThat(page.getByText("恢复默认设置")).isVisible();
    assertThat(isWithin(page.locator("#settings"), 320)).isTrue();
    assertThat(Axe.faults(page)).isEmpty();
  }

  private static boolean isWithin(Locator sheet, int width) {
    return (boolean)
        sheet.evaluate(
            """
            (sheet, width) => sheet.scrollWidth <= sheet.clientWidth
                && sheet.getBoundingClientRect().right <= width""",
            width);
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private String base() {
    return "http://localhost:" + port;
  }

  private Page open() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }
}
