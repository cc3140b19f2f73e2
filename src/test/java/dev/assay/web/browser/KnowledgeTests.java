package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names and calls in the editor, by keyboard: real compiler, real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class KnowledgeTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void hintsTheParametersOfACall() {
    Page page = openProblem("en-US");
    write(page, method("‸"));
    page.keyboard().type("Math.floorMod(");
    assertThat(hints(page)).hasCount(3);
    assertThat(hints(page).first().locator("strong")).hasText(Pattern.compile("int( x)?"));
    page.keyboard().type("7, ");
    assertThat(hints(page).first().locator("strong")).hasText(Pattern.compile("int( y)?"));
    assertThat(page.locator(".cm-signatures [aria-current]")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(hints(page)).hasCount(0);
    page.keyboard().press("Control+Shift+Space");
    assertThat(hints(page)).hasCount(3);
    page.keyboard().type("3);");
    assertThat(hints(page)).hasCount(0);
    assertThat(page.locator(".cm-activeLine")).hasText("        Math.floorMod(7, 3);");
  }

  @Test
  void keepsQuietForThoseWhoWantNoSuggestions() {
    Page page = openProblem("en-US");
    page.locator("[data-tool=settings]").click();
    page.getByLabel("Suggest while typing").uncheck();
    page.keyboard().press("Escape");
    write(page, method("‸"));
    page.keyboard().type("Math.abs(");
    page.keyboard().press("Control+Shift+Space");
    assertThat(hints(page)).hasCount(4);
    page.keyboard().press("Escape");
    page.keyboard().type("1, ");
    assertThat(page.locator(".cm-activeLine")).hasText("        Math.abs(1, )");
    assertThat(hints(page)).hasCount(0);
  }

  @Test
  void describesNames() {
    Page page = openProblem("en-US");
    write(
        page, method("Map<String, Integer> ages = new HashMap<>(); ages.get‸OrDefault(\"a\", 1);"));
    page.keyboard().press("F1");
    assertThat(described(page).locator("code")).containsText("Integer getOrDefault(Object");
    assertThat(described(page).locator("small")).hasText("java.util.Map");
    page.keyboard().press("Escape");
    assertThat(described(page)).hasCount(0);
    page.locator(".cm-line", new Page.LocatorOptions().setHasText("ages"))
        .getByText("Map", new Locator.GetByTextOptions().setExact(true))
        .hover();
    assertThat(described(page).locator("code")).hasText("interface Map<K, V>");
  }

  @Test
  void leadsToTheDeclaration() {
    Page page = openProblem("en-US");
    write(page, method("int total = 0;\nfor (int each : nums) { total += each; }\nto‸tal++;"));
    page.keyboard().press("F12");
    assertThat(page.locator(".cm-activeLine")).hasText("        int total = 0;");
    page.keyboard().type("sum");
    assertThat(page.locator(".cm-activeLine")).hasText("        int sum = 0;");
  }

  @Test
  void leadsToTheDeclarationByAClick() {
    Page page = openProblem("en-US");
    write(page, method("int total = 0;\nfor (int each : nums) { total += each; }\nreturn total;"));
    page.locator(".cm-line", new Page.LocatorOptions().setHasText("return total"))
        .getByText("total", new Locator.GetByTextOptions().setExact(true))
        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
    assertThat(page.locator(".cm-activeLine")).hasText("        int total = 0;");
  }

  @Test
  void saysThatADeclarationIsElsewhere() {
    Page page = openProblem("zh-CN");
    write(page, method("Math.m‸ax(1, 2);"));
    page.keyboard().press("F12");
    assertThat(page.locator(".cm-notice")).hasText("max 不是在这份代码里声明的");
    page.keyboard().press("Escape");
    assertThat(page.locator(".cm-notice")).hasCount(0);
  }

  @Test
  void renamesEverywhere() {
    Page page = openProblem("en-US");
    write(page, method("int total = 0;\nfor (int each : nums) { total += each; }\nto‸tal++;"));
    page.keyboard().press("F2");
    assertThat(page.locator(".cm-rename input")).isFocused();
    page.keyboard().type("sum");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-content")).containsText("sum += each");
    assertThat(page.locator(".cm-content")).not().containsText("total");
    assertThat(page.locator(".cm-rename")).hasCount(0);
    assertThat(page.locator(".cm-content")).isFocused();
    page.keyboard().press("Control+z");
    assertThat(page.locator(".cm-content")).not().containsText("sum");
  }

  @Test
  void saysWhyANameMustStay() {
    Page page = openProblem("en-US");
    write(page, method("int to‸tal = nums.length;"));
    page.keyboard().press("F2");
    page.keyboard().type("nums");
    page.keyboard().press("Enter");
    assertThat(page.locator(".cm-rename [role=alert]"))
        .hasText(Pattern.compile("total can't become nums: line \\d would .*"));
    page.keyboard().press("Escape");
    assertThat(page.locator(".cm-rename")).hasCount(0);
    assertThat(page.locator(".cm-content")).isFocused();
    assertThat(page.locator(".cm-content")).containsText("int total");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 422"));
  }

  @Test
  void stepsThroughUsages() {
    Page page = openProblem("en-US");
    write(page, method("int total‸ = 0;\nfor (int each : nums) { total += each; }\ntotal++;"));
    page.keyboard().press("Shift+F12");
    assertThat(page.locator(".cm-notice [role=status]")).hasText("usage 2 of 3 of total");
    assertThat(page.locator(".cm-usage")).hasCount(3);
    page.keyboard().press("Shift+F12");
    assertThat(page.locator(".cm-notice [role=status]")).hasText("usage 3 of 3 of total");
    assertThat(page.locator(".cm-activeLine")).hasText("total++;");
    page.locator(".cm-notice").getByText("previous").click();
    assertThat(page.locator(".cm-notice [role=status]")).hasText("usage 2 of 3 of total");
    page.locator(".cm-content").press("Escape");
    assertThat(page.locator(".cm-usage")).hasCount(0);
  }

  @Test
  void marksTheOccurrencesOfTheNameAtTheCursor() {
    Page page = openProblem("en-US");
    write(page, method("int i‸d = 1; // id\nint other = id;\n{ String s = \"id\"; }"));
    assertThat(page.locator(".cm-occurrence")).hasText(new String[] {"id", "id"});
    page.keyboard().press("End");
    assertThat(page.locator(".cm-occurrence")).hasCount(0);
  }

  @Test
  void asksOnceForOneText() {
    Page page = openProblem("en-US");
    var asked = new AtomicInteger();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/symbols")) {
            asked.incrementAndGet();
          }
        });
    write(page, method("int id‸ = 1;\nint other = id;"));
    assertThat(page.locator(".cm-occurrence")).hasCount(2);
    page.keyboard().press("Shift+F12");
    page.keyboard().press("F12");
    assertThat(page.locator(".cm-activeLine")).hasText("        int id = 1;");
    assertThat(asked).hasValue(1);
  }

  @Test
  void staysAccessible() {
    Page page = openProblem("en-US");
    write(page, method("int total‸ = 0;\ntotal++;"));
    page.keyboard().press("F2");
    assertThat(page.locator(".cm-rename input")).isFocused();
    assertThat(Axe.faults(page)).isEmpty();
    page.keyboard().press("Escape");
    page.keyboard().press("Shift+F12");
    assertThat(page.locator(".cm-notice")).isVisible();
    page.keyboard().press("F1");
    assertThat(described(page)).isVisible();
    assertThat(Axe.faults(page)).isEmpty();
  }

  private static Locator hints(Page page) {
    return page.locator(".cm-signatures li");
  }

  private static Locator described(Page page) {
    return page.locator(".cm-knowledge");
  }

  private static String method(String body) {
    return """
        class Solution {
            public int maximumGap(int[] nums) {
                %s
                return 0;
            }
        }
        """
        .replace("%s", body);
  }

  private Page openProblem(String language) {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop().setLocale(language));
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }

  private static void write(Page page, String code) {
    Browsers.write(page, code.replace("‸", ""));
    int cursor = code.indexOf("‸");
    for (int i = code.length() - 1; cursor >= 0 && i > cursor; i--) {
      page.keyboard().press("ArrowLeft");
    }
  }
}
