package dev.assay.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.FakeJudge;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.sharing.SharingClient.Accepted;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class SharingPageTests {

  @Autowired private MockMvcTester mvc;
  private SharingClient client;

  @BeforeEach
  void client() {
    client = new SharingClient(mvc);
  }

  @Test
  void sharesChangesAndWithdrawsByPlainForms() {
    Accepted owner = client.submit("climb", "class Mine {}");
    Document submission = TestClient.page(mvc, "/submissions/" + owner.id(), owner.guest());
    String form = submission.select("a[data-share]").attr("href");
    Document asked = TestClient.page(mvc, form, owner.guest());
    assertThat(asked.select("input[checked]").val()).isEqualTo("solved");
    assertThat(asked.select("#note").attr("maxlength")).isEqualTo("5000");

    String address = share(asked, owner, "link", "\nfirst\r\nsecond");
    Document solution = TestClient.page(mvc, address, owner.guest());
    assertThat(solution.select("#link").val()).isEqualTo("http://localhost" + address);
    assertThat(solution.select(".note").text()).isEqualTo("first second");
    assertThat(solution.select("pre.code").text()).isEqualTo("class Mine {}");
    Document again =
        TestClient.page(mvc, solution.select("form.choices a").attr("href"), owner.guest());
    assertThat(again.select("input[checked]").val()).isEqualTo("link");
    assertThat(again.select("#note").val()).isEqualTo("first\nsecond");
    assertThat(share(again, owner, "solved", "")).isEqualTo(address);
    Document shared = TestClient.page(mvc, "/submissions/" + owner.id(), owner.guest());
    assertThat(shared.select("a[data-share]")).isEmpty();
    assertThat(shared.select("a[data-shared]").attr("href")).isEqualTo(address);

    String withdrawal = solution.select("form.choices").attr("action");
    assertThat(mvc.post().uri(withdrawal).cookie(owner.guest()))
        .hasRedirectedUrl("/submissions/" + owner.id());
    assertThat(mvc.get().uri(address).cookie(owner.guest())).hasStatus(404);
  }

  private String share(Document form, Accepted owner, String visibility, String note) {
    var sent =
        mvc.post()
            .uri(form.select("form.share").attr("action"))
            .param("visibility", visibility)
            .param("note", note)
            .cookie(owner.guest())
            .exchange();
    assertThat(sent).hasStatus3xxRedirection();
    return String.valueOf(sent.getResponse().getRedirectedUrl());
  }

  @Test
  void showsHostileNotesAndCodeAsText() {
    Accepted owner = client.submit("climb", FakeJudge.HOSTILE);
    String note = FakeJudge.HOSTILE + " [x](javascript:alert) ![x](http://elsewhere/x.png)";
    String id = client.shared(owner, "link", note);
    Document page = TestClient.page(mvc, "/solutions/" + id);
    assertThat(page.select("script:not([nonce]), [onerror], .note img, .note a[href^=java]"))
        .isEmpty();
    assertThat(page.select(".note").text()).contains(FakeJudge.HOSTILE);
    assertThat(page.select("pre.code").text()).isEqualTo(FakeJudge.HOSTILE);
    Document list = TestClient.page(mvc, "/problems/climb/solutions", owner.guest());
    assertThat(list.select(".solutions script, .solutions img")).isEmpty();
  }

  @Test
  void showsVisitorsNothingOfTheOwner() {
    Accepted owner = client.submit("climb", "mine");
    String id = client.shared(owner, "link", "");
    var page = mvc.get().uri("/solutions/" + id).exchange();
    assertThat(page).hasHeader("X-Robots-Tag", "noindex");
    assertThat(TestClient.parse(page).html()).doesNotContain(owner.id());
    assertThat(TestClient.parse(page).select(".shared, .note, a[href^=mailto]")).isEmpty();
  }

  @Test
  void asksOthersToSolveTheProblemFirst() {
    String id = client.shared(client.submit("climb", "mine"), "solved", "secret idea");
    for (String uri : new String[] {"/solutions/" + id, "/problems/climb/solutions"}) {
      var refused = mvc.get().uri(uri).exchange();
      assertThat(refused).hasStatus(403);
      Document page = TestClient.parse(refused);
      assertThat(page.select("h1").text()).isEqualTo("Solve it first");
      assertThat(page.select("main a.button").attr("href")).isEqualTo("/problems/climb");
      assertThat(page.text()).doesNotContain("secret idea");
    }
    var tab =
        mvc.get().uri("/problems/climb/solutions").header("Assay-Fragment", "true").exchange();
    assertThat(tab).hasStatusOk();
    assertThat(TestClient.parse(tab).text()).contains("open once").doesNotContain("secret idea");
  }

  @Test
  void marksTheVisitorsOwnInTheListAndPagesIt() {
    Accepted owner = client.submit("two-sum", "mine");
    String own = client.shared(owner, "solved", "**mine** and more " + "words ".repeat(60));
    for (int i = 0; i <= SolutionList.ROWS; i++) {
      client.shared(client.submit("two-sum", "other"), "solved", "");
    }
    Document first = TestClient.page(mvc, "/problems/two-sum/solutions", owner.guest());
    assertThat(first.select(".solutions tbody tr")).hasSize(SolutionList.ROWS);
    assertThat(first.select(".solutions .yours")).isEmpty();
    assertThat(first.select(".solutions a").first().text()).isEqualTo("Solution without a note");
    String next = first.select("nav a[rel=next]").attr("href");
    Document second = TestClient.page(mvc, next, owner.guest());
    assertThat(second.select("tr:has(.yours) a").attr("href")).isEqualTo("/solutions/" + own);
    assertThat(second.select("tr:has(.yours) a").text())
        .startsWith("mine and more words")
        .endsWith("words…")
        .hasSizeLessThan(125);
    Document last = TestClient.page(mvc, "/problems/two-sum/solutions?page=99999", owner.guest());
    assertThat(last.select(".solutions tbody tr")).isNotEmpty();
    assertThat(last.select("nav a[rel=next]")).isEmpty();
  }

  @Test
  void refusesToShareWhatIsNotAccepted() {
    Accepted wrong = client.submit("climb", "// WRONG_ANSWER");
    Document page = TestClient.page(mvc, "/submissions/" + wrong.id(), wrong.guest());
    assertThat(page.select("a[data-share]")).isEmpty();
    assertThat(mvc.get().uri("/submissions/" + wrong.id() + "/share").cookie(wrong.guest()))
        .hasStatus(409);
    assertThat(
            mvc.post()
                .uri("/submissions/" + wrong.id() + "/share")
                .param("visibility", "link")
                .cookie(wrong.guest()))
        .hasStatus(409);
  }
}
