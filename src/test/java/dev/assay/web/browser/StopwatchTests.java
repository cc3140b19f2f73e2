package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The stopwatch and the countdown in the bar. Tests move the browser's clock by ten minutes and
 * more, and leave a slow machine some minutes of its own.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class StopwatchTests {

  private static final Pattern TEN_MINUTES = Pattern.compile("^1[0-8]:[0-5]\\d$");
  private static final Pattern JUST_BEGUN = Pattern.compile("^[0-8]:[0-5]\\d$");

  private static final String TIME_IS_UP =
      "Time is up. You can go on and submit; the time is still counted.";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void isOffUntilTheSettingsSwitchItOn() {
    Page page = open(Browsers.desktop());
    assertThat(page.locator(".watch")).isHidden();
    choose(page, "stopwatch");
    assertThat(time(page)).hasText(JUST_BEGUN);
    assertThat(toggle(page)).hasAccessibleName(Pattern.compile("Stopwatch, running. Pause \\d.*"));
    assertThat(Axe.faults(page)).isEmpty();
    choose(page, "off");
    assertThat(page.locator(".watch")).isHidden();
  }

  @Test
  void keepsTheTimeOverReloadsAndLeavesOutAbsences() {
    Page page = open(Browsers.desktop());
    choose(page, "stopwatch");
    page.clock().fastForward("10:00");
    assertThat(time(page)).hasText(TEN_MINUTES);
    page.reload();
    assertThat(time(page)).hasText(TEN_MINUTES);
    page.navigate("/problems/merge-sorted-array");
    assertThat(time(page)).hasText(JUST_BEGUN);
    page.clock().fastForward("20:00:00");
    page.navigate("/problems/maximum-gap");
    assertThat(time(page)).hasText(TEN_MINUTES);
  }

  @Test
  void pausesGoesOnAndStartsFromZeroByKeyboard() {
    Page page = open(Browsers.desktop());
    choose(page, "stopwatch");
    page.clock().fastForward("10:00");
    assertThat(time(page)).hasText(TEN_MINUTES);
    assertThat(reset(page)).isHidden();
    toggle(page).focus();
    page.keyboard().press("Enter");
    assertThat(toggle(page)).hasAccessibleName(Pattern.compile("Stopwatch, paused. Go on 1\\d.*"));
    String paused = time(page).textContent();
    page.clock().fastForward("30:00");
    page.reload();
    assertThat(time(page)).hasText(paused);
    reset(page).focus();
    page.keyboard().press("Enter");
    assertThat(time(page)).hasText("0:00");
    assertThat(said(page)).hasText("The time is back at the start.");
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Space");
    page.clock().fastForward("10:00");
    assertThat(time(page)).hasText(TEN_MINUTES);
  }

  @Test
  void agreesInAllTabs() {
    Page page = open(Browsers.desktop());
    Page other = openBeside(page);
    choose(page, "stopwatch");
    assertThat(time(other)).hasText(JUST_BEGUN);
    page.context().clock().fastForward("10:00");
    assertThat(time(page)).hasText(TEN_MINUTES);
    assertThat(time(other)).hasText(TEN_MINUTES);
    toggle(page).click();
    assertThat(reset(other)).isVisible();
    assertThat(time(other)).hasText(time(page).textContent());
    reset(other).click();
    assertThat(time(page)).hasText("0:00");
    toggle(other).click();
    assertThat(reset(page)).isHidden();
    page.close();
    other.context().clock().fastForward("10:00");
    other.reload();
    assertThat(time(other)).hasText(TEN_MINUTES);
  }

  @Test
  void tellsOnceInAllTabsThatTheCountdownHasEnded() {
    Page page = open(Browsers.desktop());
    Page other = openBeside(page);
    page.locator("[data-tool=settings]").click();
    assertThat(page.getByLabel("Countdown from")).isHidden();
    page.getByLabel("Time your solving").selectOption("countdown");
    page.getByLabel("Countdown from").selectOption("20");
    assertThat(Axe.faults(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(time(other)).hasText(Pattern.compile("^(20:00|1\\d:\\d\\d)$"));
    page.context().clock().fastForward("30:00");
    Pattern after = Pattern.compile("^\\+1\\d:\\d\\d$");
    for (Page each : new Page[] {page, other}) {
      assertThat(time(each)).hasText(after);
      assertThat(each.getByText("Time is up", new Page.GetByTextOptions().setExact(true)))
          .isVisible();
    }
    page.waitForCondition(() -> saidBy(page, other).contains(TIME_IS_UP));
    page.context().clock().runFor(5_000);
    assertThat(saidBy(page, other)).containsExactlyInAnyOrder("", TIME_IS_UP);
    page.reload();
    assertThat(time(page)).hasText(after);
    assertThat(said(page)).hasText("");
    toggle(page).click();
    reset(page).click();
    assertThat(time(page)).hasText("20:00");
    assertThat(page.locator(".watch p")).isHidden();
  }

  @Test
  void sendsTheTimeWithASubmission() {
    Page page = open(Browsers.desktop());
    choose(page, "stopwatch");
    page.clock().fastForward("10:00");
    assertThat(time(page)).hasText(TEN_MINUTES);
    Browsers.write(page, MaximumGap.BROKEN);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Compile Error", Browsers.patient());
    page.locator("[href='#history']").click();
    assertThat(page.locator("#history .solved-in"))
        .hasText(Pattern.compile("Solving time 1[0-8]:[0-5]\\d"));
    assertThat(Axe.faults(page)).isEmpty();
    page.locator("#result .permalink a").click();
    assertThat(page.locator("[data-solving-time]")).hasText(TEN_MINUTES);
    page.navigate("/problems/maximum-gap");
    choose(page, "off");
    page.locator("[data-submit]").click();
    assertThat(page.locator("#history tbody tr")).hasCount(2);
    page.locator("[href='#history']").click();
    assertThat(page.locator("#history .solved-in").first()).hasText("");
  }

  @Test
  void ignoresAStoredTimeThatIsNone() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.addInitScript(
        "localStorage['assay.editor'] = '{\"timer\":\"stopwatch\"}';"
            + "localStorage['assay.solving-time.maximum-gap'] = '{\"spent\":\"x\",\"since\":-7}'");
    page.navigate("/problems/maximum-gap");
    assertThat(time(page)).hasText(JUST_BEGUN);
  }

  @Test
  void fitsOnPhonesInChinese() {
    Page page = open(Browsers.desktop().setLocale("zh-CN").setViewportSize(320, 640));
    page.locator("[data-panes] a[href='#solving']").click();
    choose(page, "countdown");
    page.clock().fastForward("02:00:00");
    assertThat(time(page)).hasText(Pattern.compile("^\\+1:3\\d:\\d\\d$"));
    toggle(page).click();
    assertThat(reset(page)).isVisible();
    assertThat(page.locator(".language")).isInViewport();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(Axe.faults(page)).isEmpty();
  }

  private static void choose(Page page, String kind) {
    page.locator("[data-tool=settings]").click();
    page.locator("#setting-timer").selectOption(kind);
    page.keyboard().press("Escape");
  }

  private static Locator toggle(Page page) {
    return page.locator("[data-part=toggle]");
  }

  private static Locator reset(Page page) {
    return page.locator("[data-part=reset]");
  }

  private static Locator time(Page page) {
    return page.locator("[data-part=time]");
  }

  private static Locator said(Page page) {
    return page.locator("[data-part=said]");
  }

  private static List<String> saidBy(Page... pages) {
    return Stream.of(pages).map(each -> said(each).textContent()).toList();
  }

  private Page open(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.context().clock().install();
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }

  private static Page openBeside(Page page) {
    Page other = page.context().newPage();
    other.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(other);
    return other;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
