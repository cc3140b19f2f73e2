package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Emacs' keys in the real editor. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class EmacsTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void movesByCharactersWordsAndLines() {
    Page page = open("one two\nthree four");
    press(page, "Alt+<", "Control+f", "Alt+f", "Alt+f");
    page.keyboard().type("A");
    press(page, "Control+a", "Control+n", "Control+e", "Alt+b", "Control+b");
    page.keyboard().type("B");
    press(page, "Control+p", "Control+a");
    page.keyboard().type("C");
    press(page, "Alt+>");
    page.keyboard().type("D");
    assertThat(lines(page)).hasText(new String[] {"Cone twoA", "threeB fourD"});
  }

  @Test
  void cutsAndPastesFromTheRing() {
    Page page = open("first\nsecond\nthird");
    press(page, "Alt+<", "Control+k", "Control+k", "Control+n", "Control+y");
    assertThat(lines(page)).hasText(new String[] {"second", "first", "third"});
    press(page, "Alt+>", "Alt+Backspace", "Control+y");
    assertThat(lines(page).last()).hasText("third");
    press(page, "Alt+y");
    assertThat(lines(page)).hasText(new String[] {"second", "first", "first", ""});
    press(page, "Control+/");
    press(page, "Control+/");
    assertThat(lines(page).last()).hasText("");
  }

  @Test
  void cutsAndCopiesBetweenMarkAndCursor() {
    Page page = open("one two three");
    press(page, "Control+a", "Control+Space", "Alt+f", "Control+f", "Control+w");
    assertThat(lines(page)).hasText(new String[] {"two three"});
    press(page, "Control+Space", "Alt+f", "Alt+w", "Control+e", "Control+y");
    assertThat(lines(page)).hasText(new String[] {"two threetwo"});
    press(page, "Control+a", "Control+Space", "Control+e", "Control+g");
    page.keyboard().type("!");
    assertThat(lines(page)).hasText(new String[] {"two threetwo!"});
  }

  @Test
  void searchesAndSaves() {
    Page page = open("a b a");
    press(page, "Alt+<", "Control+s");
    assertThat(page.locator(".cm-search [name=search]")).isFocused();
    page.keyboard().type("b");
    press(page, "Control+s", "Escape");
    press(page, "Control+w");
    assertThat(lines(page)).hasText(new String[] {"a  a"});
    press(page, "Control+x", "s");
    page.reload();
    assertThat(lines(page)).hasText(new String[] {"a  a"});
  }

  @Test
  void choosesCompletionsByTheSameKeys() {
    Page page = open("class Solution { int[] a; int f() { return Arrays.");
    press(page, "Alt+/");
    var chosen = page.locator(".cm-tooltip-autocomplete [aria-selected]");
    assertThat(chosen).hasCount(1);
    String first = chosen.textContent();
    press(page, "Control+n");
    assertThat(chosen).not().hasText(first);
    press(page, "Control+p");
    assertThat(chosen).hasText(first);
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static Locator lines(Page page) {
    return page.locator(".cm-line");
  }

  private Page open(String code) {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.addInitScript("localStorage['assay.editor'] ??= '{\"keyMap\":\"emacs\",\"check\":false}'");
    page.navigate("/problems/maximum-gap");
    page.locator(".cm-content").focus();
    page.evaluate("() => import('assay/solve/emacs/emacs').then(() => {})");
    press(page, "Control+x", "h");
    page.locator(".cm-content").evaluate(Browsers.PASTE, code);
    return page;
  }
}
