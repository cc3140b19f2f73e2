package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.problem.folder.PackageFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/** The list of problems in a real browser, with more problems than one page holds. */
@ExtendWith(ChromiumCondition.class)
@RealServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTests {

  private static final int ADDED = 120;
  private static final Duration A_WHILE = Duration.ofSeconds(90);

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  @Autowired private ProblemCatalogue problems;

  private final Path ownProblems = RealServer.OWN_FOLDER;

  @BeforeAll
  void addProblems() {
    for (int i = 1; i <= ADDED; i++) {
      PackageFixture.write(ownProblems, "extra-" + i)
          .with(
              "problem.yaml",
              """
              number: %d
              title: { en: Extra Exercise %d, zh: 附加题%d }
              difficulty: easy
              tags: [math]
              signature: int addUp(int[] nums)
              """
                  .formatted(10_000 + i, i, i));
    }
    await()
        .atMost(A_WHILE)
        .until(() -> problems.find("extra-1").isPresent() && problems.all().size() > ADDED);
  }

  @AfterAll
  void removeProblems() throws IOException {
    FileSystemUtils.deleteRecursively(ownProblems);
    await().atMost(A_WHILE).until(() -> problems.all().size() < ADDED);
  }

  @Test
  void turnsPagesAndBack() {
    Page page = open("/", Browsers.desktop());
    page.evaluate("window.stays = true");
    assertThat(rows(page)).hasCount(50);
    page.locator("nav.pages [rel=next]").click();
    assertThat(page).hasURL(base() + "/?page=2");
    assertThat(page.locator("#found")).containsText("page 2 of 3");
    assertThat(page.locator("#rows")).isFocused();
    page.locator("nav.pages li:last-child a").click();
    assertThat(page.locator("#found")).containsText("page 3 of 3");
    assertThat(page.locator("nav.pages [aria-current=page]")).containsText("3");
    page.goBack();
    assertThat(page.locator("#found")).containsText("page 2 of 3");
    page.goBack();
    assertThat(page.locator("#found")).containsText("page 1 of 3");
    assertThat(page).hasURL(base() + "/");
    page.goForward();
    assertThat(page.locator("#found")).containsText("page 2 of 3");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
  }

  @Test
  void sortsByTheHeadsOfColumns() {
    Page page = open("/?page=2", Browsers.desktop());
    page.evaluate("window.stays = true");
    assertThat(page.locator("thead th.number")).hasAttribute("aria-sort", "ascending");
    Locator head = page.locator("thead th.difficulty");
    head.locator("a").focus();
    page.keyboard().press("Enter");
    assertThat(head).hasAttribute("aria-sort", "ascending");
    assertThat(page.locator("[aria-sort]")).hasCount(1);
    assertThat(head.locator("a")).isFocused();
    page.keyboard().press("Enter");
    assertThat(head).hasAttribute("aria-sort", "descending");
    assertThat(rows(page).first().locator(".level")).hasText("Hard");
    assertThat(page).hasURL(base() + "/?sort=hardest");
    assertThat(page.locator("[name=sort]")).hasValue("hardest");
    page.locator("[name=q]").pressSequentially("exercise 7");
    assertThat(page).hasURL(base() + "/?q=exercise+7&sort=hardest");
    page.goBack();
    assertThat(page.locator("[name=q]")).hasValue("");
    assertThat(page.locator("[name=sort]")).hasValue("hardest");
    page.goBack();
    assertThat(page.locator("[name=sort]")).hasValue("easiest");
    assertThat(head).hasAttribute("aria-sort", "ascending");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
  }

  @Test
  void searchesAsOneTypesAndGoesBackInOneStep() {
    Page page = open("/?page=3", Browsers.desktop());
    page.locator("body").press("/");
    assertThat(page.locator("[name=q]")).isFocused();
    page.keyboard().type("extra exercise 11");
    assertThat(page.locator("#found")).containsText("11 problems");
    assertThat(rows(page).first().locator(".title")).hasText("Extra Exercise 11");
    assertThat(page).hasURL(base() + "/?q=extra+exercise+11");
    page.keyboard().type("3");
    assertThat(page.locator("#found")).hasText("One problem");
    for (int i = 0; i < " 113".length(); i++) {
      page.keyboard().press("Backspace");
    }
    assertThat(page.locator("#found")).containsText("120 problems, page 1 of 3");
    page.locator("[name=tag]").selectOption("math");
    assertThat(page).hasURL(base() + "/?q=extra+exercise&tag=math");
    page.goBack();
    assertThat(page.locator("[name=tag]")).hasValue("");
    assertThat(page.locator("[name=q]")).hasValue("extra exercise");
    page.goBack();
    assertThat(page).hasURL(base() + "/?page=3");
    assertThat(page.locator("[name=q]")).hasValue("");
    assertThat(page.locator("#found")).containsText("page 3 of 3");
  }

  @Test
  void forgivesATypingError() {
    Page page = open("/", Browsers.desktop());
    page.locator("[name=q]").pressSequentially("maximmu xyz");
    assertThat(rows(page)).hasCount(0);
    page.locator("[name=q]").fill("maximmu gpa");
    assertThat(rows(page).first().locator(".title")).hasText("Maximum Gap");
    assertThat(page.locator("#found"))
        .hasText("Nothing is spelled like that. One problem is similar.");
  }

  @Test
  void comesBackFromAProblemToTheSameList() {
    Page page = open("/", Browsers.desktop());
    page.locator("[name=q]").pressSequentially("gap");
    assertThat(page).hasURL(base() + "/?q=gap");
    rows(page).first().locator("a").click();
    Browsers.awaitEditor(page);
    page.goBack();
    assertThat(page).hasURL(base() + "/?q=gap");
    assertThat(page.locator("[name=q]")).hasValue("gap");
    assertThat(rows(page)).hasCount(1);
    assertThat(page.locator("h1")).hasText("Problems");
    page.goBack();
    assertThat(rows(page)).hasCount(50);
    assertThat(page.locator("[name=q]")).hasValue("");
  }

  @Test
  void leavesTheSlashToTextFields() {
    Page page = open("/", Browsers.desktop());
    page.locator("[name=q]").focus();
    page.keyboard().type("a/b");
    assertThat(page.locator("[name=q]")).hasValue("a/b");
    page.locator("[name=tag]").focus();
    page.keyboard().press("/");
    assertThat(page.locator("[name=tag]")).isFocused();
    page.locator("h1").click();
    page.keyboard().press("/");
    assertThat(page.locator("[name=q]")).isFocused();
    assertThat(page.locator("[name=q]")).hasValue("a/b");
  }

  @Test
  void worksWithoutJavaScript() {
    Page page = open("/", Browsers.desktop().setJavaScriptEnabled(false));
    page.locator("[name=q]").fill("exercise");
    page.locator(".apply").click();
    assertThat(page.locator("#found")).containsText("120 problems, page 1 of 3");
    page.locator("thead th.title a").click();
    assertThat(page.locator("thead th.title")).hasAttribute("aria-sort", "ascending");
    assertThat(rows(page).nth(1).locator(".title")).hasText("Extra Exercise 10");
    page.locator("nav.pages [rel=next]").click();
    assertThat(page).hasURL(base() + "/?q=exercise&sort=title&page=2");
    page.locator("nav.pages [rel=prev]").click();
    assertThat(page).hasURL(base() + "/?q=exercise&sort=title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/?page=2", "/?q=exercise&sort=title", "/?q=nothing-like-it", "/?q=exercies"})
  void isOpenToEverybody(String path) {
    Page page = open(path, Browsers.desktop());
    assertThat(Axe.faults(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "zh-CN"})
  void fitsANarrowPhone(String language) {
    Page page = open("/?page=2", Browsers.desktop().setViewportSize(320, 640).setLocale(language));
    assertThat(page.locator("nav.pages")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    page.locator(".open-filters").click();
    page.locator("[name=sort]").selectOption("title");
    assertThat(page).hasURL(base() + "/?sort=title");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  private static Locator rows(Page page) {
    return page.locator(".problems tbody tr");
  }

  private Page open(String path, Browser.NewContextOptions options) {
    Page page = browsers.open(base(), options);
    page.navigate(path);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
