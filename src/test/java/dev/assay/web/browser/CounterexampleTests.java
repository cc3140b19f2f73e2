package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The smallest input that code fails, below its verdict in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class CounterexampleTests {

  private static final String WITHOUT_BRACES =
      """
      class Solution {
          public boolean isValid(String s) {
              while (s.contains("()") || s.contains("[]")) {
                  s = s.replace("()", "").replace("[]", "");
              }
              return s.isEmpty();
          }
      }
      """;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void standsBelowTheVerdictAndCanBeRun() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    var asked = new AtomicInteger();
    page.route(
        "**/submissions/*/counterexample",
        route -> {
          if (asked.incrementAndGet() == 1) {
            route.abort(); // as where the network fails for a moment
          } else {
            route.resume();
          }
        });
    page.navigate("/problems/valid-parentheses");
    Browsers.write(page, WITHOUT_BRACES);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
    var smallest = page.locator("#result .counterexample");
    assertThat(smallest.locator("[data-argument=s]")).hasText("\"{}\"");
    assertThat(smallest.locator("[data-part=expected]")).hasText("true");
    assertThat(page.locator("[data-smallest-announcer]")).containsText("The smallest input found");
    assertThat(Axe.faults(page)).isEmpty();
    browsers.complaints().removeIf(complaint -> complaint.contains("ERR_FAILED"));

    String address = page.locator(".permalink a").getAttribute("href");
    APIResponse api = page.request().get("/api" + address + "/counterexample");
    assertThat(api.status()).isEqualTo(200);
    assertThat(api.text()).contains("\"input\":\"s = \\\"{}\\\"\"").contains("\"size\":3");
    Page other = browsers.open("http://localhost:" + port, Browsers.desktop());
    assertThat(other.request().get("/api" + address + "/counterexample").status()).isEqualTo(404);

    assertThat(smallest.locator("[data-run-input]")).hasText("Run this input");
    smallest.locator("[data-run-input]").click();
    assertThat(page.locator("#result .case-tabs [aria-selected=true]")).containsText("Case 5");
  }
}
