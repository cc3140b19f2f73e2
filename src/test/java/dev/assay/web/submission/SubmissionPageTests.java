package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.FakeJudge;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class SubmissionPageTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  @Test
  void submitsByPlainForm() {
    var result =
        mvc.post()
            .uri("/problems/two-sum/submissions")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .param("code", "class Solution {}")
            .exchange();
    assertThat(result).hasStatus3xxRedirection();
    assertThat(result.getResponse().getRedirectedUrl()).startsWith("/submissions/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WRONG_ANSWER", "RUNTIME_ERROR", "COMPILE_ERROR"})
  void showsHostileOutputAsText(String verdict) {
    var result = TestClient.submitForm(mvc, "two-sum", "// " + verdict + FakeJudge.HOSTILE);
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    awaitPage(uri, guest, judged -> assertThat(judged.select(".verdict-" + verdict)).isNotEmpty());
    Document page = TestClient.page(mvc, uri, guest);
    assertThat(page.select("script:not([nonce]), [onerror], pre img")).isEmpty();
    assertThat(page.select("pre.code").text()).contains(FakeJudge.HOSTILE);
    assertThat(page.select("#result pre").text()).contains(FakeJudge.HOSTILE);
  }

  @Test
  void listsNoTimeOfCodeThatNeverRan() {
    var result = TestClient.submitForm(mvc, "two-sum", "// COMPILE_ERROR");
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    awaitPage(
        "/problems/two-sum/submissions",
        guest,
        list ->
            assertThat(list.select(".submissions tbody :is(th, td):not(.when)").eachText())
                .containsExactly("Compile Error", "–", "–"));
  }

  @Test
  void namesTheJudgedClassWhereSeveralCouldBeMeant() {
    var result = TestClient.submitForm(mvc, "two-sum", "// SEVERAL");
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    awaitPage(
        uri,
        guest,
        judged ->
            assertThat(judged.select("[data-judged-class]").text())
                .endsWith("judged: Main.Solution"));
    String api = uri.replace("/submissions/", "/api/submissions/");
    assertThat(mvc.get().uri(api).cookie(guest))
        .bodyJson()
        .extractingPath("$.judgedClass")
        .isEqualTo("Main.Solution");
  }

  @Test
  void showsTheSamplesAndTheCaseThatFailed() {
    var result = TestClient.submitForm(mvc, "two-sum", "// WRONG_ANSWER");
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    awaitPage(uri, guest, judged -> assertThat(judged.select(".case")).hasSize(3));
    Document page = TestClient.page(mvc, uri, guest);
    assertThat(page.select(".case-tabs a").eachText())
        .containsExactly("Case 1, Accepted", "Case 2, Accepted", "Case 3, Wrong Answer");
    assertThat(page.select(".rest").text()).isEqualTo("2 passed, 1 not run");
    assertThat(page.select("#case-1 [data-argument=nums]").text()).isEqualTo("[2,7,11,15]");
  }

  @Test
  void offersLongValuesWholeToTheirOwner() {
    var result = TestClient.submitForm(mvc, "two-sum", "// WRONG_ANSWER");
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    awaitPage(uri, guest, judged -> assertThat(judged.select("a.whole")).hasSize(1));
    String whole = TestClient.page(mvc, uri, guest).select("a.whole").attr("href");
    var value = mvc.get().uri(whole).cookie(guest).exchange();
    assertThat(value).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
    assertThat(BodyText.of(value)).hasSizeGreaterThan(60_000).endsWith(",1]");
    assertThat(mvc.get().uri(whole)).hasStatus(404);
  }

  @Test
  void ranksOnlyAmongTwentyOthers() {
    var result = TestClient.submitForm(mvc, "climb", "// ACCEPTED");
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    awaitPage(uri, guest, judged -> assertThat(judged.select(".verdict-ACCEPTED")).isNotEmpty());
    copyAccepted("climb", 20);
    assertThat(TestClient.page(mvc, uri, guest).select(".spread")).isEmpty();
    copyAccepted("climb", 21);
    assertThat(TestClient.page(mvc, uri, guest).select(".spread .you")).hasSize(2);
  }

  /** Waits until the page of a submission is as {@code expected}. */
  private void awaitPage(String uri, Cookie guest, Consumer<Document> expected) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> expected.accept(TestClient.page(mvc, uri, guest)));
  }

  /** Copies an accepted submission until there are {@code wanted} of the problem. */
  private void copyAccepted(String slug, int wanted) {
    String accepted = " from submission where problem = ? and verdict = 'ACCEPTED'";
    long there = jdbc.sql("select count(*)" + accepted).param(slug).query(Long.class).single();
    for (long i = there; i < wanted; i++) {
      jdbc.sql(
              """
              insert into submission (id, account, problem, problem_version, state, created_at,
                turn, verdict, passed, total, time_millis, memory_bytes, diagnostics)
              select random_uuid(), account, problem, problem_version, state, created_at,
                turn, verdict, passed, total, time_millis, memory_bytes, diagnostics"""
                  + accepted
                  + " fetch first row only")
          .param(slug)
          .update();
    }
  }
}
