package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assay without a mouse. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class KeyboardTests {

  private static final Path PROBLEMS = Path.of("problems");

  /** As many problems as are solved here, however many there are. */
  private static final int SOLVED_BY_KEYS = 5;

  /** More tab stops than any page has. */
  private static final int MOST_TABS = 60;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  /**
   * Solves the first problem, the next one and some more, after which the others count as solved.
   */
  @Test
  void solvesAllProblems() throws IOException {
    Page page = open("/");
    tabTo(page, "table.problems tbody a");
    page.keyboard().press("Enter");
    List<String> unsolved = problems();
    String solved = solve(page, unsolved);
    String next = slug((String) page.locator("#result [data-next]").evaluate("link => link.href"));
    Collections.shuffle(unsolved);
    Collections.swap(unsolved, 0, unsolved.indexOf(next));
    while (unsolved.size() > SOLVED_BY_KEYS - 1) {
      countAsSolved(unsolved.removeLast(), solved);
    }
    while (!unsolved.isEmpty()) {
      String before = "/" + solved;
      tabTo(page, "#result [data-next]");
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.endsWith(before));
      solved = solve(page, unsolved);
    }
    assertThat(page.locator("#result .after")).containsText("you have solved all problems here");
  }

  /**
   * Solves the problem of the page, which must be one of {@code unsolved}, and returns its name.
   */
  private static String solve(Page page, List<String> unsolved) throws IOException {
    Browsers.awaitEditor(page);
    String slug = slug(page.url());
    assertThat(unsolved).contains(slug);
    tabTo(page, ".skip[href='#code']");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-content")).isFocused();
    paste(page, solution(slug));
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    page.keyboard().press("Escape");
    unsolved.remove(slug);
    return slug;
  }

  private static String slug(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** Makes a submission to {@code slug} of the last accepted one to {@code solved}. */
  private void countAsSolved(String slug, String solved) {
    int made =
        jdbc.sql(
                """
            insert into submission (id, account, problem, problem_version, state, created_at,
              turn, verdict, passed, total, time_millis, memory_bytes, diagnostics)
            select random_uuid(), account, ?, problem_version, state, created_at,
              turn, verdict, passed, total, time_millis, memory_bytes, diagnostics
            from submission where problem = ? and verdict = 'ACCEPTED'
            order by ordinal desc fetch first row only""")
            .params(slug, solved)
            .update();
    assertThat(made).isOne();
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
      Page page = open(path, Browsers.desktop().setReducedMotion(ReducedMotion.REDUCE));
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

  /** Whether the focused element looks different without focus; only the editor takes a moment. */
  private static boolean isMarked(Page page) {
    return (boolean)
        page.evaluate(
            """
            async () => {
              const element = document.activeElement;
              if (element === document.body) return true;
              const parts = [element, element.closest(".editor") ?? element];
              const looks = async () => {
                if (parts[1] !== element) {
                  await new Promise(requestAnimationFrame);
                  await new Promise(requestAnimationFrame);
                }
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
      return new ArrayList<>(
          folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList());
    }
  }

  private static String solution(String slug) throws IOException {
    try (Stream<Path> files = Files.list(PROBLEMS.resolve(slug).resolve("submissions/accepted"))) {
      return Files.readString(files.sorted().findFirst().orElseThrow());
    }
  }

  private Page open(String path) {
    return open(path, Browsers.desktop());
  }

  private Page open(String path, Browser.NewContextOptions options) {
    Page page = browsers.open("http://localhost:" + port, options);
    page.navigate(path);
    return page;
  }
}
