package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.sun.net.httpserver.HttpServer;
import dev.assay.web.request.Visitors;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Problems and solutions that try to run their own script in a visitor's browser. A script that ran
 * would set {@code window.pwned}, open a dialog or load a file from elsewhere; the browser would
 * report one that the content security policy stopped.
 */
@ExtendWith(ChromiumCondition.class)
@HostileServer
class HostileContentTests {

  private static final String HOSTILE =
      "</pre></textarea></code><script>window.pwned=1</script>"
          + "<img src=x onerror=window.pwned=1>\"'><svg onload=window.pwned=1>"
          + "{{7*7}}[[${7*7}]]__${7*7}__";
  private static final String ODD = "\\u202Eevil\\u2066 \\u001b[31mred \\u0000 \\u0007 \\ud800";
  private static final String ODD_SHOWN = "⟨U+202E⟩evil⟨U+2066⟩ ␛[31mred ␀ ␇";

  @RegisterExtension static final Browsers browsers = new Browsers();

  private final List<String> strangeRequests = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  @LocalServerPort private int port;

  @AfterEach
  void nothingRan() {
    for (Page page : pages) {
      assertThat(page.evaluate("() => window.pwned")).isNull();
    }
    assertThat(strangeRequests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "zh-CN"})
  void showsAHostileProblemAsText(String language) {
    Page page = open(language, true);
    page.navigate("/");
    Locator title = page.locator(".problems tbody .title a");
    assertThat(title).containsText("<script>window.pwned=1</script>");
    title.click();
    Browsers.awaitEditor(page);
    Locator statement = page.locator(".statement");
    assertThat(statement).containsText("Raw HTML: <script>window.pwned=1</script> <img src=x");
    assertThat(statement)
        .containsText("{{constructor.constructor('window.pwned=1')()}} #{verdict.ACCEPTED} ${7*7}");
    assertThat(statement.locator("script, img, svg, iframe, style, form, base, input")).hasCount(0);
    assertThat(page.locator(".reading a[href^='javascript' i], .reading a[href^='data' i]"))
        .hasCount(0);
    assertThat(page.locator(".reading [onerror], .reading [onload], .reading [onmouseover]"))
        .hasCount(0);
    assertThat(page.locator(".example code").first())
        .containsText("window.pwned=1 [[${7*7}]] __${7*7}__");
    assertThat(page.locator(".example code").first()).containsText("</textarea></code></pre>");
    assertThat(page.locator("main")).isVisible();
    clickEveryLinkThatIsNone(page);
  }

  /** Links whose address was refused are still there, and must lead nowhere. */
  private static void clickEveryLinkThatIsNone(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
    for (Locator link : page.locator(".statement a, .hint a").all()) {
      String href = link.getAttribute("href");
      if (href == null || href.isEmpty() || href.equals("#")) {
        link.click();
      }
    }
    assertThat(page.locator(".statement")).isVisible();
  }

  @Test
  void showsAHostileAnswerAsText() {
    Page page = solve("System.out.print(HOSTILE + ODD); return HOSTILE + ODD;");
    assertThat(verdict(page)).hasText("Wrong Answer", patient());
    assertThat(page.locator("#result .case.shown pre").last()).containsText(HOSTILE + ODD_SHOWN);
    assertThat(page.locator("#result .case.shown .different pre")).containsText("<script>");
    page.locator("#result .permalink a").click();
    assertThat(page.locator("pre.code")).containsText("\\u202E");
    assertThat(page.locator(".case.shown .values")).containsText(HOSTILE);
  }

  @Test
  void showsAHostileExceptionAsText() {
    Page page =
        solve(
            """
            throw new Oops(HOSTILE + ODD);
              }
              static class Oops extends RuntimeException {
                Oops(String s) { super(s); }
              }
              static void nothing() {
            """);
    assertThat(verdict(page)).hasText("Runtime Error", patient());
    assertThat(page.locator("#result .case.shown pre.message"))
        .containsText("Solution$Oops: " + HOSTILE + ODD_SHOWN);
  }

  @Test
  void showsAHostileCompileErrorAsText() {
    Page page =
        write("java.util.Map<script, img> x\\u202e = \"<img src=x onerror=window.pwned=1>\";");
    page.locator(".cm-lintRange").first().waitFor(); // the check as one types draws no marks later
    page.locator("[data-submit]").click();
    assertThat(verdict(page)).hasText("Compile Error", patient());
    assertThat(page.locator("#result .diagnostic pre").first()).containsText("script");
    page.locator(".cm-lintRange").first().hover();
    assertThat(page.locator(".cm-tooltip-lint")).containsText("script");
  }

  @Test
  void runsShowHostileValuesAsTextWithoutJavaScript() {
    Page page = open("en-US", false);
    page.navigate("/problems/hostile");
    page.locator("#code").fill(solution("System.out.print(HOSTILE + ODD); return HOSTILE;"));
    page.locator("#cases").fill("s = \"<script>window.pwned=1</script>\"");
    page.locator("[data-run]").click();
    assertThat(page.locator(".outcome .values").first()).containsText(HOSTILE + ODD_SHOWN);
    assertThat(page.locator("main script, main img, main svg:not(.i)")).hasCount(0);
  }

  @Test
  void showsAHostileAddressAsText() {
    Page page = open("en-US", true);
    page.navigate("/problems/%3Cscript%3Ewindow.pwned=1%3C%2Fscript%3E__$%7B7*7%7D__");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main script")).hasCount(0);
    page.navigate("/?q=%22%3E%3Cscript%3Ewindow.pwned=1%3C/script%3E");
    assertThat(page.locator("input[name=q]")).hasValue("\"><script>window.pwned=1</script>");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 40"));
  }

  @Test
  void anotherSiteCanNeitherPostNorFrameNorRead() throws IOException {
    String page =
        """
        <!doctype html><title>evil</title>
        <iframe name=frame src="%1$s/"></iframe>
        <form method=post action="%1$s/problems/hostile/submissions"><input name=code value=evil></form>
        """
            .formatted(base());
    var evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    evil.createContext(
        "/",
        exchange -> {
          byte[] body = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    evil.start();
    try {
      Page visitor = open("en-US", true);
      visitor.navigate("http://127.0.0.1:" + evil.getAddress().getPort() + "/");
      strangeRequests.clear();
      assertThat(visitor.frames().get(1).content()).doesNotContain("Assay");
      Object read =
          visitor.evaluate(
              "url => fetch(url, {credentials: 'include'}).then(r => r.text(), e => 'refused')",
              base() + "/api/problems");
      assertThat(read).isEqualTo("refused");
      Object posted =
          visitor.evaluate(
              """
              url => fetch(url, {method: 'POST', body: '{"code":"x"}',
                headers: {'Content-Type': 'application/json'}}).then(r => 'taken', e => 'refused')""",
              base() + "/api/problems/hostile/submissions");
      assertThat(posted).isEqualTo("refused");
      visitor.locator("form").evaluate("form => form.submit()");
      assertThat(visitor.locator("h1")).hasText("Not allowed");
      assertThat(visitor.locator("main")).containsText("another site");
      browsers.complaints().clear();
    } finally {
      evil.stop(0);
    }
  }

  @Test
  void scriptsOfPagesCannotEvalNorReadTheCookie() {
    Page page = solve("return s;");
    assertThat(verdict(page)).hasText("Accepted", patient());
    assertThat(page.context().cookies())
        .anySatisfy(
            cookie -> {
              assertThat(cookie.name).isEqualTo(Visitors.COOKIE);
              assertThat(cookie.httpOnly).isTrue();
              assertThat(cookie.sameSite).hasToString("LAX");
            });
    assertThat((String) page.evaluate("() => document.cookie")).doesNotContain(Visitors.COOKIE);
    Object inline =
        page.evaluate(
            """
            () => { const script = document.createElement('script');
              try { script.textContent = 'window.inline = 1'; } catch (e) { return 'refused'; }
              document.body.append(script); return String(window.inline); }""");
    assertThat(inline).isIn("refused", "undefined");
    browsers.complaints().clear();
  }

  private Page solve(String body) {
    Page page = write(body);
    page.locator("[data-submit]").click();
    return page;
  }

  private Page write(String body) {
    Page page = open("en-US", true);
    page.navigate("/problems/hostile");
    page.locator(".cm-content").click();
    page.keyboard().press("Control+a");
    page.locator(".cm-content")
        .evaluate(
            """
            (element, text) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/plain", text);
              element.dispatchEvent(
                new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }""",
            solution(body));
    return page;
  }

  private static String solution(String body) {
    return """
    class Solution {
      static final String HOSTILE = "%s";
      static final String ODD = "%s";
      String echo(String s) {
        %s
      }
    }
    """
        .formatted(HOSTILE.replace("\"", "\\\""), ODD, body);
  }

  private Page open(String language, boolean javaScript) {
    Page page =
        browsers.open(
            base(),
            new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale(language)
                .setJavaScriptEnabled(javaScript));
    page.setDefaultTimeout(20_000);
    page.onDialog(
        dialog -> {
          strangeRequests.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base() + "/")) {
            strangeRequests.add(request.url());
          }
        });
    if (javaScript) {
      pages.add(page);
    }
    return page;
  }

  private static Locator verdict(Page page) {
    return page.locator("#result h2.verdict");
  }

  private static LocatorAssertions.HasTextOptions patient() {
    return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
