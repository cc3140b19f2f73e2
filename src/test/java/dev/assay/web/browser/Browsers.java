package dev.assay.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens windows of a Chromium that all tests of this process share. A test fails if the browser
 * reported an error.
 */
public final class Browsers implements BeforeAllCallback, AfterEachCallback {

  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--font-render-hinting=none"); // lays text out as on a screen of today

  /** A function that pastes a text into an element, as people do. */
  static final String PASTE =
      """
      (element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }""";

  private static final double PATIENCE_MILLIS = 90_000;

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Browser browser;

  /** The browser's process, which ends with the last test. */
  private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static Chromium start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      var options = new Playwright.CreateOptions();
      var playwright =
          Playwright.create(options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var launch = new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.CHROMIUM);
      return new Chromium(playwright, playwright.chromium().launch(launch.setArgs(ARGUMENTS)));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    browser =
        context
            .getStore(
                ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
            .browser();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> left = List.copyOf(complaints);
    windows.forEach(BrowserContext::close);
    windows.clear();
    complaints.clear();
    assertThat(left).isEmpty();
  }

  /** Opens a browser window of a new visitor. */
  public Page open(String base, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(base));
    windows.add(context);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onPageError(error -> complaints.add("script: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
    return page;
  }

  /** Waits for the editor, which on a phone may be behind another tab. */
  public static void awaitEditor(Page page) {
    page.locator(".cm-content")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Puts code into the editor in place of what is there. */
  public static void write(Page page, String code) {
    page.locator(".cm-content").click();
    page.keyboard().press("Control+a");
    page.locator(".cm-content").evaluate(PASTE, code);
  }

  public static Locator verdict(Page page) {
    return page.locator("#result h2.verdict");
  }

  /** Returns options that wait for a verdict as long as a busy machine may need. */
  public static LocatorAssertions.HasTextOptions patient() {
    return new LocatorAssertions.HasTextOptions().setTimeout(120_000);
  }

  /** Returns the options of an English visitor at a desktop. */
  public static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-US");
  }

  /** Returns errors of scripts, breaches of the content security policy and the like. */
  public List<String> complaints() {
    return complaints;
  }
}
