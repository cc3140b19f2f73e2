package dev.assay.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures how fast the problem page is in a browser: {@code mvn test -Dtest=PageSpeed}. Prints
 * medians of visits by browsers that were never here, of their second visits, of the time from
 * Ctrl+Enter to the painted verdict, and of the time from a pressed key to the painted letter.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class PageSpeed {

  private static final int VISITS = 15;

  /** Submissions before the measured ones, so that the server's code is compiled. */
  private static final int WARMING = 60;

  private static final int LINES = 300;

  private static final String VALID_PARENTHESES =
      """
      class Solution {
          public boolean isValid(String s) {
              Deque<Character> open = new ArrayDeque<>();
              int number = 0;
              for (char c : s.toCharArray()) {
                  switch (c) {
                      case '(' -> open.push(')');
                      case '[' -> open.push(']');
                      case '{' -> open.push('}');
                      default -> {
                          if (open.isEmpty() || open.pop() != c) {
                              return false;
                          }
                      }
                  }
              }
              return open.isEmpty();
          }
      }
      """;

  /** Notes when the editor can be typed into, and each shift of the layout. */
  private static final String WATCH =
      """
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        if (!entry.hadRecentInput) window.shift += entry.value;
      })).observe({ type: "layout-shift", buffered: true });
      new MutationObserver((changes, observer) => {
        if (document.querySelector(".cm-content")) {
          window.editable = performance.now();
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
      """;

  private static final String READ =
      """
      () => {
        const entries = ["navigation", "resource"].flatMap(type => performance.getEntriesByType(type));
        return {
          bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
          requests: entries.filter(entry => entry.transferSize > 0).length,
          editable: window.editable,
          shift: window.shift,
        };
      }""";

  /** Calls a function with the time since an event once the next frame is painted. */
  private static final String AFTER_PAINT =
      """
      const afterPaint = (event, done) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - event.timeStamp);
        port2.postMessage(0);
      });
      """;

  /** Notes the time from Ctrl+Enter to a painted verdict that the page did not show before. */
  private static final String WATCH_VERDICT =
      AFTER_PAINT
          + """
          window.verdicts = [];
          addEventListener("keydown", event => {
            if (event.key !== "Enter" || !event.ctrlKey) return;
            const shown = () => document.querySelector("#result:has(.verdict) .permalink a")?.href;
            const before = shown();
            const observer = new MutationObserver(() => {
              if (!shown() || shown() === before) return;
              observer.disconnect();
              afterPaint(event, time => window.verdicts.push(time));
            });
            observer.observe(document.getElementById("result"), { childList: true, subtree: true });
          }, true);
          """;

  /**
   * Notes the time from each pressed key to its painted letter, the wait for the frame included.
   */
  private static final String WATCH_LETTERS =
      AFTER_PAINT
          + """
          window.letters = [];
          addEventListener("keydown", event => {
            afterPaint(event, time => window.letters.push(time));
          }, true);
          """;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void visitsAreMeasured() {
    List<Map<String, Number>> first = new ArrayList<>();
    List<Map<String, Number>> second = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
      page.addInitScript(WATCH);
      first.add(visit(page));
      second.add(visit(page));
      page.context().close();
    }
    print("First visit", first);
    print("Second visit", second);
  }

  @Test
  void verdictsAreMeasured() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.addInitScript(WATCH_VERDICT);
    page.navigate("/problems/valid-parentheses");
    Browsers.awaitEditor(page);
    for (int i = 1; i <= WARMING + VISITS; i++) {
      Browsers.write(page, VALID_PARENTHESES.replace("0", "" + i));
      page.waitForTimeout(700); // the check of what was typed
      page.keyboard().press("Control+Enter");
      page.waitForFunction("count => window.verdicts.length === count", i);
    }
    List<Double> times = numbers(page, "() => window.verdicts");
    printTimes("Ctrl+Enter to painted verdict", times.subList(WARMING, WARMING + VISITS));
  }

  @Test
  void lettersAreMeasured() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.addInitScript(WATCH_LETTERS);
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    String code = MaximumGap.RIGHT;
    String body = "        gap = Math.max(gap, nums[0]);\n".repeat(LINES - 10);
    Browsers.write(page, code.replace("        return gap;", body + "        return gap;"));
    page.keyboard().press("PageUp");
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    page.waitForTimeout(2_000);
    page.evaluate("() => (window.letters = [])");
    for (char letter : "int total = nums.length + gap; // so many letters".toCharArray()) {
      page.keyboard().type("" + letter);
      page.waitForTimeout(100);
    }
    printTimes("Key to painted letter", numbers(page, "() => window.letters"));
  }

  @SuppressWarnings("unchecked")
  private static List<Double> numbers(Page page, String expression) {
    return ((List<Number>) page.evaluate(expression)).stream().map(Number::doubleValue).toList();
  }

  private static void printTimes(String name, List<Double> times) {
    System.out.printf(
        "%s: median %.1f ms of %d, at most %.1f%n",
        name, median(times), times.size(), Collections.max(times));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Number> visit(Page page) {
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return (Map<String, Number>) page.evaluate(READ);
  }

  private static void print(String name, List<Map<String, Number>> visits) {
    System.out.printf(
        "%s: %.0f bytes in %.0f requests, editor after %.0f ms (at most %.0f), shift %.4f%n",
        name,
        median(values(visits, "bytes")),
        median(values(visits, "requests")),
        median(values(visits, "editable")),
        Collections.max(values(visits, "editable")),
        Collections.max(values(visits, "shift")));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static List<Double> values(List<Map<String, Number>> visits, String name) {
    return visits.stream().map(visit -> visit.get(name).doubleValue()).toList();
  }
}
