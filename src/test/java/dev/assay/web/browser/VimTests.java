package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Vim's keys in the real editor. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class VimTests {

  private static final Path ROWS = Path.of("src/test/resources/web/vim/rows.tsv");
  private static final Path SCRIPT = Path.of("src/test/resources/web/vim/rows.js");
  private static final String PLAIN =
      "{\"keyMap\":\"vim\",\"check\":false,\"complete\":false,\"closeBrackets\":false}";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  /** Presses the keys of all rows; a row that leaves another text than Vim does is a fault. */
  @Test
  void leavesTheTextsThatVimLeaves() throws IOException {
    Page page = open(PLAIN);
    List<List<String>> rows =
        Files.readAllLines(ROWS).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    assertThat(rows).hasSizeGreaterThan(600).allMatch(row -> row.size() == 3);
    var faults = (List<?>) page.evaluate(Files.readString(SCRIPT), rows);
    assertThat(faults).isEmpty();
  }

  @Test
  void typesAndUndoesByTheRealKeyboard() {
    Page page = open(PLAIN);
    page.keyboard().type("ggdGiclass A {");
    page.keyboard().press("Enter");
    page.keyboard().type("}");
    assertThat(mode(page)).hasText("Insert mode");
    page.keyboard().press("Escape");
    assertThat(mode(page)).hasText("Normal mode");
    assertThat(lines(page)).hasText(new String[] {"class A {", "}"});
    page.keyboard().type("u");
    assertThat(lines(page)).hasText(new String[] {""});
    page.keyboard().press("Control+r");
    assertThat(lines(page)).hasText(new String[] {"class A {", "}"});
  }

  @Test
  void closesCompletionsBeforeItLeavesInsertMode() {
    Page page = open("{\"keyMap\":\"vim\"}");
    page.keyboard().type("ggjoArr");
    assertThat(page.locator(".cm-tooltip-autocomplete")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator(".cm-tooltip-autocomplete")).hasCount(0);
    assertThat(mode(page)).hasText("Insert mode");
    page.keyboard().press("Escape");
    assertThat(mode(page)).hasText("Normal mode");
  }

  @Test
  void repeatsAChosenCompletion() {
    Page page = open("{\"keyMap\":\"vim\",\"check\":false}");
    page.keyboard().type("ggjoArrayD");
    assertThat(page.locator(".cm-tooltip-autocomplete li").first()).containsText("ArrayDeque");
    double shown = ((Number) page.evaluate("() => performance.now()")).doubleValue();
    page.waitForFunction(
        "shown => performance.now() > shown + 75", shown); // a new list takes no keys
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Tab");
    assertThat(page.locator(".cm-activeLine")).containsText("ArrayDeque");
    page.keyboard().press("Escape");
    String line = page.locator(".cm-activeLine").textContent();
    page.keyboard().type("j.");
    assertThat(page.locator(".cm-activeLine")).containsText(line.strip());
  }

  @Test
  void runsTheCodeInNormalMode() {
    Page page = open(PLAIN);
    page.keyboard().type("ggjcc");
    page.keyboard().type("public int maximumGap(int[] nums) { return 0;");
    page.keyboard().press("Escape");
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
    assertThat(mode(page)).hasText("Normal mode");
  }

  @Test
  void tellsModeKeysAndMessages() {
    Page page = open(PLAIN);
    page.keyboard().type("gg2d");
    assertThat(page.locator(".cm-vim-keys")).hasText("2d");
    page.keyboard().press("Escape");
    page.keyboard().type("V");
    assertThat(mode(page)).hasText("Visual line mode");
    page.keyboard().press("Escape");
    page.keyboard().type("/");
    assertThat(page.getByLabel("Search forward")).isFocused();
    assertThat(Axe.faults(page)).isEmpty();
    page.keyboard().type("nowhere");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-vim-message")).hasText("Not found: nowhere");
    assertThat(page.locator(".cm-content")).isFocused();
    page.keyboard().type("/int");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-searchMatch").first()).hasText("int");
    page.keyboard().type(":noh");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-searchMatch")).hasCount(0);
    assertThat(Axe.faults(page)).isEmpty();
  }

  @Test
  void speaksTheVisitorsLanguage() {
    Page page = browsers.open(base(), Browsers.desktop().setLocale("zh-CN"));
    prepare(page, PLAIN);
    assertThat(mode(page)).hasText("普通模式");
    page.locator(".cm-content").focus();
    page.keyboard().type(":nosuch");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-vim-message")).hasText("这里没有这个命令：nosuch");
  }

  @Test
  void keepsTheDraft() {
    Page page = open(PLAIN);
    page.keyboard().type("ggdGithe draft");
    page.keyboard().press("Escape");
    page.keyboard().type(":w");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-vim-message")).hasText("The draft is saved in this browser.");
    page.reload();
    assertThat(page.locator(".cm-content")).hasText("the draft");
  }

  @Test
  void takesLatinKeysFromOtherAlphabets() {
    Page page = open(PLAIN);
    page.keyboard().type("gg");
    for (int i = 0; i < 2; i++) {
      press(page, "{ key: \"в\", code: \"KeyD\" }");
    }
    assertThat(page.locator(".cm-content")).not().containsText("class Solution");
    for (int i = 0; i < 2; i++) {
      press(page, "{ key: \"Process\", code: \"KeyD\", keyCode: 229 }");
    }
    assertThat(page.locator(".cm-content")).not().containsText("maximumGap");
  }

  @Test
  void takesTextThatAPhoneSendsWithoutKeys() {
    Page page = open(PLAIN);
    page.keyboard().type("gg");
    page.evaluate("document.execCommand('insertText', false, 'x')");
    assertThat(lines(page).first()).hasText("lass Solution {");
    page.evaluate("document.execCommand('insertText', false, 'i')");
    page.evaluate("document.execCommand('insertText', false, 'c')");
    assertThat(lines(page).first()).hasText("class Solution {");
  }

  @Test
  void readsAndWritesTheClipboard() {
    Page page = open(PLAIN);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.keyboard().type("gg\"+yw");
    page.waitForFunction("async () => (await navigator.clipboard.readText()) === 'class '");
    page.evaluate("navigator.clipboard.writeText('from elsewhere')");
    page.keyboard().type("\"+P");
    assertThat(lines(page).first()).hasText("from elsewhereclass Solution {");
  }

  @Test
  void selectsByTheMouse() {
    Page page = open(PLAIN);
    page.locator(".cm-line .tok-keyword").first().dblclick();
    assertThat(mode(page)).hasText("Visual mode");
    page.keyboard().type("d");
    assertThat(mode(page)).hasText("Normal mode");
    assertThat(lines(page).first()).hasText(" Solution {");
  }

  @Test
  void scrolls() {
    Page page = open(PLAIN);
    page.keyboard().type("ggdG300ox");
    page.keyboard().press("Escape");
    var line = page.locator(".cm-lineNumbers .cm-activeLineGutter");
    page.keyboard().type("100GztH");
    assertThat(line).hasText("100");
    page.keyboard().type("150GzbL");
    assertThat(line).hasText("150");
    page.keyboard().type("200Gzzgg");
    page.keyboard().press("Control+f");
    int full = Integer.parseInt(line.textContent());
    page.keyboard().type("gg");
    page.keyboard().press("Control+d");
    int half = Integer.parseInt(line.textContent());
    assertThat(half).isBetween(4, full - 1);
    page.keyboard().press("Control+u");
    assertThat(line).hasText("1");
  }

  private static void press(Page page, String event) {
    page.locator(".cm-content")
        .evaluate(
            "(element, event) => element.dispatchEvent(new KeyboardEvent('keydown',"
                + " { ...event, bubbles: true, cancelable: true }))",
            page.evaluate("() => (" + event + ")"));
  }

  private static Locator mode(Page page) {
    return page.locator(".cm-vim-mode");
  }

  private static Locator lines(Page page) {
    return page.locator(".cm-line");
  }

  private String base() {
    return "http://localhost:" + port;
  }

  private static void prepare(Page page, String settings) {
    page.addInitScript("localStorage['assay.editor'] ??= '" + settings + "'");
    page.navigate("/problems/maximum-gap");
  }

  private Page open(String settings) {
    Page page = browsers.open(base(), Browsers.desktop());
    prepare(page, settings);
    assertThat(mode(page)).hasText("Normal mode");
    page.locator(".cm-content").focus();
    return page;
  }
}
