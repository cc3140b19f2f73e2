package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The workspace on a phone: the row of symbols, the page above the keyboard, fields that keep their
 * size.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class PhoneTests {

  /** Lets a test say how much of the window the phone's keyboard covers. */
  private static final String KEYBOARD =
      """
      window.covered = 0;
      Object.defineProperty(visualViewport, "height", { get: () => innerHeight - window.covered });
      window.cover = (pixels) => {
        window.covered = pixels;
        visualViewport.dispatchEvent(new Event("resize"));
      };
      """;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void writesSymbolsAsTypingWould() {
    Page page = openEditor(phone(390, 844));
    page.keyboard().type("if ");
    symbol(page, "(").tap();
    page.keyboard().type("a");
    symbol(page, "[").tap();
    page.keyboard().type("0");
    symbol(page, "]").tap();
    symbol(page, ")").tap();
    symbol(page, "{").tap();
    assertThat(code(page)).hasText("if (a[0]){}");
    assertThat(code(page)).isFocused();
    named(page, "Cursor to the right").tap();
    symbol(page, ";").tap();
    named(page, "Cursor to the left").tap();
    named(page, "Cursor to the left").tap();
    page.keyboard().type("b");
    assertThat(code(page)).hasText("if (a[0]){b};");
    symbol(page, "Tab").tap();
    assertThat(code(page)).hasText(Pattern.compile("^    if \\(a"));
    assertThat(code(page)).isFocused();
    named(page, "Undo").tap();
    assertThat(code(page)).hasText(Pattern.compile("^if \\(a"));
    named(page, "Redo").tap();
    assertThat(code(page)).hasText(Pattern.compile("^    if \\(a"));
  }

  @Test
  void closesNoBracketsForThoseWhoDoNotWantIt() {
    Page page = openEditor(phone(390, 844), "{\"closeBrackets\": false}");
    symbol(page, "(").tap();
    assertThat(code(page)).hasText("(");
  }

  @Test
  void takesSymbolsAsCommandsOfVim() {
    Page page = openEditor(phone(390, 844), "{\"keyMap\": \"vim\"}");
    assertThat(page.locator(".cm-vim")).isVisible();
    page.keyboard().type("iabc");
    page.keyboard().press("Escape");
    symbol(page, "^").tap();
    symbol(page, "~").tap();
    assertThat(code(page)).hasText("Abc");
  }

  @Test
  void showsSymbolsOnlyWhileOneWritesOnATouchScreen() {
    Page page = openEditor(phone(390, 844));
    Locator row = page.locator("[data-symbols]");
    assertThat(row).isVisible();
    page.locator("[data-panes] a").last().tap();
    assertThat(row).isHidden();
    page.setViewportSize(1024, 1366);
    code(page).tap();
    assertThat(row).isVisible();
    BoundingBox symbols = row.boundingBox();
    assertThat(symbols.y).isGreaterThan(page.locator(".cm-scroller").boundingBox().y);
    Page desktop = browsers.open(base(), Browsers.desktop());
    desktop.navigate("/problems/maximum-gap");
    desktop.locator(".cm-content").click();
    assertThat(desktop.locator("[data-symbols]")).isHidden();
  }

  @Test
  void scrollsTheSymbolsWithinTheirRow() {
    Page page = openEditor(phone(320, 640));
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    Locator scroller = page.locator("[data-symbols] > div").first();
    assertThat((int) scroller.evaluate("row => row.scrollWidth - row.clientWidth")).isPositive();
    symbol(page, "@").tap();
    assertThat(code(page)).hasText("@");
    assertThat(
            (int) page.locator("[data-submit]").evaluate("it => it.getBoundingClientRect().right"))
        .isLessThanOrEqualTo(320);
  }

  @ParameterizedTest
  @CsvSource({"390, 844, 330", "320, 568, 260", "844, 390, 210"})
  void keepsCodeAndActionsAboveTheKeyboard(int width, int height, int covered) {
    Page page = openEditor(phone(width, height));
    page.keyboard().insertText("int a;\n".repeat(60));
    BoundingBox before = page.locator("[data-submit]").boundingBox();
    page.evaluate("cover(" + covered + ")");
    int free = height - covered;
    for (String part : List.of("[data-run]", "[data-submit]", "[data-symbols]", ".cm-cursor")) {
      BoundingBox box = page.locator(part).first().boundingBox();
      assertThat(box.y).as(part).isNotNegative();
      assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(free);
    }
    assertThat(page.locator(".cm-scroller").boundingBox().height).isGreaterThan(60);
    BoundingBox symbols = page.locator("[data-symbols]").boundingBox();
    assertThat(symbols.y + symbols.height)
        .isLessThanOrEqualTo(page.locator("[data-submit]").boundingBox().y);
    page.evaluate("cover(0)");
    assertThat(page.locator("[data-submit]").boundingBox().y).isEqualTo(before.y);
    assertThat(page.locator(".top")).isVisible();
  }

  @Test
  void listsCompletionsAboveTheKeyboard() {
    Page page = openEditor(phone(390, 844));
    Browsers.write(page, "class Solution {\n" + "int a;\n".repeat(40));
    page.keyboard().press("Control+End");
    page.evaluate("cover(330)");
    page.keyboard().type("Strin");
    Locator list = page.locator(".cm-tooltip-autocomplete");
    assertThat(list).containsText("StringBuilder");
    BoundingBox box = list.boundingBox();
    assertThat(box.y).isNotNegative();
    assertThat(box.y + box.height).isLessThanOrEqualTo(844 - 330);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/lists",
        "/join",
        "/problems/maximum-gap#notes",
        "/problems/maximum-gap#console"
      })
  void hasFieldsThatPhonesDoNotZoomInto(String path) {
    Page page = browsers.open(base(), phone(390, 844));
    page.navigate(path);
    assertThat(smallFields(page)).isEmpty();
  }

  @Test
  void hasASearchInTheEditorThatPhonesDoNotZoomInto() {
    Page page = openEditor(phone(390, 844));
    page.keyboard().press("Control+f");
    assertThat(page.locator(".cm-search input").first()).isFocused();
    assertThat(page.locator("[data-symbols]")).isHidden();
    assertThat(smallFields(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "zh-CN"})
  void isOpenToEverybody(String language) {
    Page page = openEditor(phone(390, 844).setBypassCSP(true).setLocale(language));
    assertThat(page.locator("[data-symbols]")).isVisible();
    assertThat(Axe.faults(page)).isEmpty();
  }

  /** Returns the names of fields whose type is smaller than 16 px. */
  @SuppressWarnings("unchecked")
  private static List<String> smallFields(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => [...document.querySelectorAll("input, select, textarea")]
              .filter((field) => !["hidden", "checkbox", "radio"].includes(field.type))
              .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
              .map((field) => field.name || field.id || field.className)
            """);
  }

  private static Locator symbol(Page page, String text) {
    return page.locator("[data-symbols]")
        .getByText(text, new Locator.GetByTextOptions().setExact(true));
  }

  private static Locator named(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator code(Page page) {
    return page.locator(".cm-content");
  }

  private static Browser.NewContextOptions phone(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setHasTouch(true)
        .setIsMobile(true)
        .setLocale("en-US");
  }

  private Page openEditor(Browser.NewContextOptions options) {
    return openEditor(options, "{}");
  }

  /** Opens an empty editor that has the focus. */
  private Page openEditor(Browser.NewContextOptions options, String settings) {
    Page page = browsers.open(base(), options);
    page.addInitScript(KEYBOARD);
    page.addInitScript("localStorage.setItem('assay.editor', '" + settings + "')");
    page.addInitScript("localStorage.setItem('assay.draft.maximum-gap', ' ')");
    page.navigate("/problems/maximum-gap#solving");
    Browsers.awaitEditor(page);
    code(page).tap();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
