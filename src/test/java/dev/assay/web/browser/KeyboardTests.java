package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Assay without a mouse. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class KeyboardTests {

  private static final Path PROBLEMS = Path.of("problems");

  /** More tab stops than any page has. */
  private static final int MOST_TABS = 60;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void solvesAllProblems() throws IOException {
    Page page = open("/");
    tabTo(page, "table.problems tbody a");
    page.keyboard().press("Enter");
    List<String> solved = new ArrayList<>();
    for (int left = problems().size(); left > 0; left--) {
      Browsers.awaitEditor(page);
      String slug = page.url().substring(page.url().lastIndexOf('/') + 1);
      solved.add(slug);
      tabTo(page, ".skip[href='#code']");
      page.keyboard().press("Enter");
      assertThat(page.locator(".cm-content")).isFocused();
      paste(page, solution(slug));
      page.keyboard().press("Control+Enter");
      assertThat(Browsers.verdict(page)).hasText("Accepted");
      page.keyboard().press("Escape");
      if (left > 1) {
        tabTo(page, "#result [data-next]");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith(slug));
      }
    }
    assertThat(solved).containsExactlyInAnyOrderElementsOf(problems());
    assertThat(page.locator("#result .after")).containsText("you have solved all problems here");
  }

  @Test
  void runsACaseOfOnesOwn() throws IOException {
    Page page = open("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    tabTo(page, ".skip[href='#code']");
    page.keyboard().press("Enter");
    paste(page, solution("maximum-gap"));
    page.keyboard().press("Escape");
    tabTo(page, "[data-case-list] textarea");
    page.keyboard().press("Control+a");
    page.keyboard().type("nums = [7, 1]");
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed");
    assertThat(page.locator("#result")).containsText("nums = [7,1]");
  }

  @Test
  void submitsFromAnywhere() throws IOException {
    Page page = open("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    tabTo(page, ".skip[href='#code']");
    page.keyboard().press("Enter");
    paste(page, solution("maximum-gap"));
    page.locator("#description h1").click();
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed");
    page.locator("#description h1").click();
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted");
  }

  @Test
  void listsItsShortcuts() {
    Page page = open("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isVisible();
    assertThat(page.locator("#shortcuts tr:has-text('Submit') td")).hasText("CtrlEnter");
    assertThat(Axe.faults(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator("#shortcuts")).isHidden();
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+End");
    page.keyboard().type("?");
    assertThat(page.locator("#shortcuts")).isHidden();
    assertThat(page.locator(".cm-content")).containsText("?");
    page.locator("[data-shortcuts]").click();
    assertThat(page.locator("#shortcuts")).isVisible();
    page.locator("#shortcuts [data-close]").click();
    assertThat(page.locator("#shortcuts")).isHidden();
  }

  @Test
  void showsWhereTheFocusIs() {
    for (String path :
        List.of("/", "/problems/maximum-gap", "/collections/first-steps", "/profile", "/join")) {
      Page page = open(path);
      if (path.startsWith("/problems/")) {
        Browsers.awaitEditor(page);
      }
      int stops = 0;
      do {
        page.keyboard().press("Escape"); // out of the editor, where the tabulator indents
        page.keyboard().press("Tab");
        assertThat(isMarked(page)).as("%s: %s", path, focused(page)).isTrue();
        stops++;
      } while (!focused(page).startsWith("BODY") && stops < MOST_TABS);
      assertThat(stops).isGreaterThan(5);
    }
  }

  private static void paste(Page page, String code) {
    page.keyboard().press("Control+a");
    page.locator(":focus").evaluate(Browsers.PASTE, code);
  }

  /** Presses Tab until the focused element matches {@code selector}. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if ((boolean)
          page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
        return;
      }
    }
    throw new AssertionError(selector + " can't be reached from " + focused(page));
  }

  /** Whether the focused element looks different without focus. */
  private static boolean isMarked(Page page) {
    return (boolean)
        page.evaluate(
            """
            async () => {
              const element = document.activeElement;
              if (element === document.body) return true;
              const parts = [element, element.closest(".editor") ?? element];
              const looks = async () => {
                await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
                return parts.flatMap(part => [getComputedStyle(part), getComputedStyle(part, "::after")])
                  .map(style => [style.outline, style.boxShadow, style.border, style.background, style.top])
                  .join();
              };
              const focused = await looks();
              element.blur();
              const plain = await looks();
              element.focus({ focusVisible: true, preventScroll: true });
              return focused !== plain;
            }""");
  }

  private static String focused(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              const { tagName, className, textContent } = document.activeElement;
              return `${tagName} ${className} ${textContent.trim().slice(0, 40)}`;
            }""");
  }

  private static List<String> problems() throws IOException {
    try (Stream<Path> folders = Files.list(PROBLEMS)) {
      return folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList();
    }
  }

  private static String solution(String slug) throws IOException {
    try (Stream<Path> files = Files.list(PROBLEMS.resolve(slug).resolve("submissions/accepted"))) {
      return Files.readString(files.sorted().findFirst().orElseThrow());
    }
  }

  private Page open(String path) {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.navigate(path);
    return page;
  }
}
