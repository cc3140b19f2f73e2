package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sharing from the accepted submission to its withdrawal, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class SharingTests {

  private static final String PROBLEM = "/problems/maximum-gap";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void leadsFromTheVerdictToTheLinkAndBack() {
    Page owner = open(Browsers.desktop());
    owner.navigate(PROBLEM);
    owner.locator("[href='#solutions']").click();
    Locator list = owner.locator("[data-solutions-list]");
    assertThat(list).containsText("open once a submission of yours is accepted");
    solve(owner);
    owner.locator("[href='#description']").click();
    owner.locator("[href='#solutions']").click();
    assertThat(list).not().containsText("open once a submission of yours is accepted");

    owner.locator("#result [data-share]").click();
    owner.getByLabel("They, and anyone who has the link").check();
    owner.getByLabel("Note").fill("Buckets of **one gap** each: $O(n)$.");
    owner.locator("main button[type=submit]").click();
    assertThat(owner.locator(".note strong")).hasText("one gap");
    assertThat(owner.locator(".note math")).hasCount(1);
    assertThat(owner.locator("pre.code .tok-keyword").first()).isVisible();
    String link = owner.locator("#link").inputValue();

    Page stranger = open(Browsers.desktop());
    stranger.navigate(link);
    assertThat(stranger.locator(".note")).containsText("Buckets of one gap each");
    assertThat(stranger.locator("pre.code")).containsText("maximumGap");
    assertThat(stranger.locator(".shared")).hasCount(0);

    owner.navigate(PROBLEM);
    owner.locator("[href='#solutions']").click();
    Locator own = list.locator("tr:has(.yours)");
    assertThat(own).containsText("Buckets of one gap each");
    own.locator("a").click();
    owner.getByText("Withdraw", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(owner).hasURL(Pattern.compile(".*/submissions/[-0-9a-f]{36}"));
    assertThat(owner.locator("[data-share]")).isVisible();
    assertThat(stranger.request().get(link).status()).isEqualTo(404);
  }

  @Test
  void copiesTheLink() {
    Page page =
        open(Browsers.desktop().setPermissions(List.of("clipboard-read", "clipboard-write")));
    share(page);
    page.locator("[data-copy]").click();
    assertThat(page.locator("[data-copy-said]")).hasText("Copied");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator("#link").inputValue());
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 320, zh-CN", "light, 320, zh-CN", "dark, 1280, en-US"})
  void isAccessibleAndFits(String theme, int width, String language) {
    Page page =
        open(
            new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    share(page);
    String solution = page.url();
    String form = page.locator("form.choices a").getAttribute("href");
    for (String address : List.of(solution, form, PROBLEM + "/solutions")) {
      page.navigate(address);
      assertThat(page.locator("h1")).hasCount(1);
      assertThat(Axe.faults(page)).as(address).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(page.locator("main").evaluate("main => main.scrollWidth - main.clientWidth"))
          .as("overflow of %s", address)
          .isEqualTo(0);
    }
    page.navigate(PROBLEM + "#solutions");
    Locator own = page.locator("#solutions .yours").first();
    assertThat(own).isVisible();
    assertThat(own.boundingBox().height).as("on one line").isLessThan(32);
    assertThat(Axe.faults(page)).as("the tab").isEmpty();
    page.context().clearCookies();
    assertThat(page.navigate(PROBLEM + "/solutions").status()).isEqualTo(403);
    assertThat(Axe.faults(page)).as("solve it first").isEmpty();
    browsers.complaints().removeIf(complaint -> complaint.contains("403"));
  }

  private static void share(Page page) {
    page.navigate(PROBLEM);
    page.evaluate(
        """
        async ([code, address]) => {
          const { id } = await (await fetch("/api" + address + "/submissions", {
            method: "POST", headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ code }) })).json();
          await (await fetch(`/api/submissions/${id}/events`)).text();
          const shared = await fetch(`/api/submissions/${id}/share`, {
            method: "PUT", headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ visibility: "link", note: "Long".repeat(60) + " **idea**" }) });
          location = "/solutions/" + (await shared.json()).id;
        }""",
        List.of(MaximumGap.RIGHT, PROBLEM));
    page.locator("#link").waitFor();
  }

  private static void solve(Page page) {
    Browsers.awaitEditor(page);
    Browsers.write(page, MaximumGap.RIGHT);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
  }

  private Page open(Browser.NewContextOptions options) {
    return browsers.open("http://localhost:" + port, options);
  }
}
