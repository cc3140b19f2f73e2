package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.assay.judge.engine.Slots;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.problem.folder.PackageFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/** Pages when something goes wrong: they say what, and lose nothing. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class TroubleTests {

  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final String RIGHT =
      """
      class Solution {
          public int longestConsecutive(int[] nums) {
              int longest = 0;
              Arrays.sort(nums);
              for (int i = 0, run = 0; i < nums.length; i++) {
                  if (i == 0 || nums[i] != nums[i - 1]) {
                      run = i > 0 && nums[i] == nums[i - 1] + 1 ? run + 1 : 1;
                  }
                  longest = Math.max(longest, run);
              }
              return longest;
          }
      }
      """;

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  @Autowired private ProblemCatalogue problems;
  @Autowired private Slots slots;

  private final Path ownProblems = RealServer.OWN_FOLDER;

  private final HeldJudge judge = new HeldJudge();

  @AfterEach
  void releaseTheJudge() {
    judge.release();
  }

  @AfterEach
  void removeProblems() throws IOException {
    FileSystemUtils.deleteRecursively(ownProblems);
    await().atMost(A_WHILE).until(() -> problems.find("add-up").isEmpty());
  }

  @Test
  void findsTheVerdictAfterTheConnectionWasLost() throws InterruptedException {
    judge.hold(slots);
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT);
    page.route("**/events", Route::abort);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result")).containsText("The connection is lost. Trying again…");
    page.unroute("**/events");
    judge.release();
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    browsers.complaints().removeIf(complaint -> complaint.contains("net::ERR_FAILED"));
  }

  @Test
  void findsTheVerdictAfterAReload() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT.replace("return longest;", "while (true) {}"));
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result [data-progress-text]")).containsText("Running");
    page.reload();
    assertThat(Browsers.verdict(page)).hasText("Time Limit Exceeded");
    assertThat(page.locator("#history tbody tr")).containsText("Time Limit Exceeded");
  }

  @Test
  void staysOnTheListWhenTheServerCannotBeReached() {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate("/");
    page.context().setOffline(true);
    page.locator("input[name=q]").pressSequentially("gap");
    assertThat(page.locator("#rows")).containsText("The server can't be reached");
    page.context().setOffline(false);
    page.locator("input[name=q]").pressSequentially(" ");
    assertThat(page.locator(".problems tbody tr")).hasCount(1);
    browsers.complaints().removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
  }

  @Test
  void copiesNoErrorPage() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(
        page, RIGHT.replace("return longest", "return nums.length > 900 ? -1 : longest"));
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
    page.context().clearCookies();
    int cases = page.locator("[data-case-list] textarea").count();
    Locator take = page.locator("#result .case.shown [data-take]");
    take.click();
    assertThat(take).hasText("That didn't work. Try again");
    assertThat(page.locator("[data-case-list] textarea")).hasCount(cases);
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 404"));
  }

  @Test
  void takesOverTheWholeOfALongCase() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT);
    String numbers = "[" + "1000000,".repeat(30_000) + "1]";
    page.locator("[data-case-list] textarea").first().fill(numbers);
    page.keyboard().press("Control+'");
    assertThat(Browsers.verdict(page)).hasText("All 3 cases passed");
    page.getByLabel("Remove case 1").evaluate("button => button.click()");
    page.locator("#result [data-take]").first().click();
    assertThat(page.locator("[data-case-list] .shown textarea")).hasValue(numbers);
  }

  @Test
  void keepsTheCodeWhenTheServerCannotBeReached() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT);
    page.context().setOffline(true);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result h2")).hasText("No response");
    page.keyboard().press("Control+'");
    assertThat(page.locator("#result h2")).hasText("No response");
    assertThat(page.locator(".cm-content")).containsText("longestConsecutive");
    page.context().setOffline(false);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    browsers.complaints().removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
  }

  @Test
  void keepsTheCodeWhenAProxyAnswersInstead() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT);
    var badGateway = new Route.FulfillOptions().setStatus(502).setBody("<h1>Bad gateway</h1>");
    page.route("**/submissions", route -> route.fulfill(badGateway));
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result h2")).hasText("No response");
    assertThat(page.locator(".cm-content")).containsText("longestConsecutive");
    page.route("**/runs", route -> route.fulfill(badGateway));
    page.waitForResponse("**/runs", () -> page.keyboard().press("Control+'"));
    assertThat(page.locator("#result h2")).hasText("No response");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 502"));
  }

  @Test
  void judgesSomebodyWhoseCookieIsGone() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT.replace("int longest = 0;", "int longest = 1;"));
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Wrong Answer");
    page.context().clearCookies();
    page.reload();
    assertThat(page.locator(".cm-content")).containsText("int longest = 1;");
    Browsers.write(page, RIGHT);
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    assertThat(page.locator("#history tbody tr")).hasCount(1);
  }

  @Test
  void saysThatCodeIsTooLong() {
    Page page = openProblem("/problems/longest-consecutive-sequence");
    Browsers.write(page, RIGHT + "// " + "x".repeat(70_000));
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result"))
        .containsText(Pattern.compile("at most 65,536 are accepted"));
    page.keyboard().press("Control+'");
    assertThat(page.locator("#result"))
        .containsText(Pattern.compile("at most 65,536 are accepted"));
    assertThat(page.locator(".cm-content")).containsText("longestConsecutive");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 413"));
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  @Test
  void takesOverWhatAnAuthorSavesAndOffersToJudgeAgain() {
    PackageFixture problem = PackageFixture.write(ownProblems, "add-up");
    await().atMost(A_WHILE).until(() -> problems.find("add-up").isPresent());
    Page page = openProblem("/problems/add-up");
    Browsers.write(
        page,
        "class Solution { int addUp(int[] nums) { return java.util.stream.IntStream.of(nums).sum(); } }");
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    page.locator(".permalink a").click();
    assertThat(page.locator(".outdated")).hasCount(0);

    problem.with("statement.md", "Newly saved words.");
    long saved = System.nanoTime();
    await()
        .atMost(A_WHILE)
        .pollDelay(Duration.ZERO)
        .untilAsserted(
            () -> {
              page.navigate("/problems/add-up");
              assertThat(page.locator("#description").textContent()).contains("Newly saved words.");
            });
    System.out.printf(
        "A saved file changed the page after %d ms%n", (System.nanoTime() - saved) / 1_000_000);

    page.locator("[href='#history']").click();
    page.locator("#history tbody a").first().click();
    page.locator(".outdated button").click();
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    assertThat(page.locator(".outdated")).hasCount(0);
  }

  @Test
  void tellsAnAuthorWhatIsWrongInTheFiles() {
    var problem = PackageFixture.write(ownProblems, "add-up").without("problem.yaml");
    Page page = browsers.open(base(), Browsers.desktop());
    await()
        .atMost(A_WHILE)
        .untilAsserted(
            () -> {
              page.navigate("/");
              assertThat(page.locator(".faulty a").count()).isOne();
            });
    page.locator(".faulty a").click();
    assertThat(page.locator("h1")).hasText("add-up");
    assertThat(page.locator(".faults li code")).containsText("add-up/problem.yaml:1");
    problem.restore();
    await()
        .atMost(A_WHILE)
        .untilAsserted(
            () -> {
              page.reload();
              assertThat(page.locator("h1").textContent()).contains("Add");
            });
    problem.replace("problem.yaml", "signature:", "sygnature:");
    await()
        .atMost(A_WHILE)
        .untilAsserted(
            () -> {
              page.reload();
              assertThat(page.locator(".faults li").allTextContents())
                  .anySatisfy(fault -> assertThat(fault).contains("sygnature"));
            });
    assertThat(page.locator("h1")).containsText("Add");
    assertThat(page.locator(".cm-content")).containsText("class Solution");
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 404"));
  }

  private Page openProblem(String path) {
    Page page = browsers.open(base(), Browsers.desktop());
    page.navigate(path);
    Browsers.awaitEditor(page);
    return page;
  }

  private String base() {
    return "http://localhost:" + port;
  }
}
