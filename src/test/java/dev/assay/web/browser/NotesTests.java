package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notes, stars and reviews, on the page of a problem and in the list. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class NotesTests {

  private static final String PROBLEM = "/problems/maximum-gap";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void savesANoteByItselfAndShowsHowItLooks() {
    Page page = notes(Browsers.desktop());
    text(page).fill("Use **buckets** of size $n$.");
    assertThat(said(page)).hasText("Saved");
    page.locator("#notes [data-toggle]").click();
    assertThat(page.locator(".note-shown strong")).hasText("buckets");
    assertThat(page.locator(".note-shown math")).hasCount(1);
    assertThat(text(page)).isHidden();
    assertThat(Axe.faults(page)).isEmpty();
    page.reload();
    Browsers.awaitEditor(page);
    assertThat(page.locator(".note-shown strong")).hasText("buckets");
    page.locator("#notes [data-toggle]").click();
    assertThat(text(page)).isFocused();
    assertThat(text(page)).hasValue("Use **buckets** of size $n$.");
  }

  @Test
  void keepsTheTextsOfTwoTabs() {
    Page first = notes(Browsers.desktop());
    text(first).fill("Sort.");
    assertThat(said(first)).hasText("Saved");
    Page second = first.context().newPage();
    second.navigate(PROBLEM + "#notes");
    Browsers.awaitEditor(second);
    second.locator("#notes [data-toggle]").click();
    text(second).fill("Radix sort.");
    assertThat(said(second)).hasText("Saved");
    text(first).fill("Sort in place.");
    assertThat(said(first)).containsText("both texts are here");
    assertThat(text(first)).hasValue("Radix sort.\n\n---\n\nSort in place.");
    second.close();
  }

  @Test
  void keepsTheTextWhileTheServerIsAway() {
    Page page = notes(Browsers.desktop());
    page.clock().install();
    page.route("**/note", Route::abort);
    text(page).fill("Precious");
    assertThat(said(page)).containsText("Not saved yet");
    assertThat(text(page)).hasValue("Precious");
    page.unroute("**/note");
    page.clock().fastForward(5_000);
    assertThat(said(page)).hasText("Saved");
    assertThat(browsers.complaints()).allMatch(each -> each.contains("ERR_FAILED"));
    browsers.complaints().clear();
  }

  @Test
  void starsByOneRequestInTheListAndFiltersByIt() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/");
    List<Request> sent = new CopyOnWriteArrayList<>();
    page.onRequest(sent::add);
    Locator star = star(page);
    assertThat(star).hasAttribute("aria-pressed", "false");
    page.waitForResponse("**/star", star::click);
    assertThat(star).hasAttribute("aria-pressed", "true");
    assertThat(sent)
        .filteredOn(request -> request.resourceType().equals("fetch"))
        .extracting(Request::method)
        .containsExactly("PUT");
    page.selectOption("[name=mark]", "starred");
    assertThat(page.locator(".problems tbody tr")).hasCount(1);
    assertThat(page.locator("#found")).hasText("One problem");
    page.waitForResponse("**/star", () -> star.press("Enter"));
    assertThat(star).hasAttribute("aria-pressed", "false");
    page.reload();
    assertThat(page.locator(".problems tbody tr")).hasCount(0);
  }

  @Test
  void takesAStarBackThatTheServerRefuses() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/");
    page.route(
        "**/star",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(409)
                    .setBody("{\"detail\": \"Remove some stars first.\"}")));
    star(page).click();
    assertThat(page.locator(".marks-said")).hasText("Remove some stars first.");
    assertThat(star(page)).hasAttribute("aria-pressed", "false");
    assertThat(browsers.complaints()).allMatch(each -> each.contains("409"));
    browsers.complaints().clear();
  }

  @Test
  void offersToComeBackAfterAccepted() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate(PROBLEM);
    Browsers.awaitEditor(page);
    Browsers.write(page, MaximumGap.RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    Locator review = page.locator("#result .review");
    review.getByRole(AriaRole.BUTTON, named("in 3 days")).click();
    assertThat(review).containsText("You come back in 3 days.");
    assertThat(review).isFocused();
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    assertThat(page.locator("#notes .review")).containsText("You come back in 3 days.");
    assertThat(Axe.faults(page)).isEmpty();
    review.getByRole(AriaRole.BUTTON, named("Don’t come back")).click();
    assertThat(review.getByRole(AriaRole.BUTTON)).hasCount(4);
  }

  @Test
  void putsAProblemIntoAListAndBringsADeletedListBack() {
    Page page = notes(Browsers.desktop());
    page.locator(".in-lists input[name=name]").fill("To repeat");
    page.locator(".in-lists .change button").click();
    Locator listed = page.locator(".in-lists .listed");
    assertThat(listed).hasAttribute("aria-pressed", "true");
    page.waitForResponse("**/api/lists/**", listed::click);
    assertThat(listed).hasAttribute("aria-pressed", "false");
    page.waitForResponse("**/api/lists/**", listed::click);
    page.navigate("/lists");
    assertThat(page.locator(".own-list li")).containsText("Maximum Gap");
    assertThat(Axe.faults(page)).isEmpty();
    page.getByRole(AriaRole.BUTTON, button("Delete the list To repeat")).click();
    assertThat(page.locator(".own-list")).hasCount(0);
    page.getByRole(AriaRole.BUTTON, button("Undo")).click();
    page.locator(".own-list h2 a").click();
    assertThat(page.locator(".problems tbody tr")).hasCount(1);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void keepsNotesAndStarsWithoutScripts() {
    Page page = browsers.open(base(), Browsers.desktop().setJavaScriptEnabled(false));
    page.navigate(PROBLEM);
    text(page).fill("By *form*");
    page.locator("#notes [data-save]").click();
    assertThat(page.locator(".note-shown em")).hasText("form");
    page.locator(".facts .star").click();
    assertThat(page.locator(".facts .star")).hasAttribute("aria-pressed", "true");
    page.locator("#notes .review button").first().click();
    assertThat(page.locator("#notes .review")).containsText("You come back tomorrow.");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator star(Page page) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Star Maximum Gap"));
  }

  private static Locator text(Page page) {
    return page.locator("#notes textarea");
  }

  private static Locator said(Page page) {
    return page.locator("#notes [data-said]");
  }

  private Page notes(Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate(PROBLEM + "#notes");
    Browsers.awaitEditor(page);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
