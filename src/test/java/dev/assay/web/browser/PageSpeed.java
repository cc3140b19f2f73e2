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
 * Measures what the problem page costs a browser: {@code mvn test -Dtest=PageSpeed}. Prints medians
 * of visits by browsers that were never here, and of their second visits.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class PageSpeed {

  private static final int VISITS = 15;

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

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void isMeasured() {
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
        median(visits, "bytes"),
        median(visits, "requests"),
        median(visits, "editable"),
        Collections.max(values(visits, "editable")),
        Collections.max(values(visits, "shift")));
  }

  private static double median(List<Map<String, Number>> visits, String name) {
    List<Double> sorted = values(visits, name);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static List<Double> values(List<Map<String, Number>> visits, String name) {
    return new ArrayList<>(visits.stream().map(visit -> visit.get(name).doubleValue()).toList());
  }
}
