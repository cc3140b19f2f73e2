package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ProblemListPageTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "'',            2",
    "q=TWO,         1",
    "q=两数,         1",
    "q=70,          1",
    "q=sum array,   1",
    "q=sum graph,   0",
    "difficulty=hard, 1",
    "tag=math,      1",
    "tag=array&difficulty=hard, 0",
    "status=untouched, 2",
    "status=solved, 0",
  })
  void filtersTheList(String query, int found) {
    assertThat(TestClient.page(mvc, "/?" + query).select(".problems tbody tr")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "'',            Two Sum, Climb",
    "sort=number,   Two Sum, Climb",
    "sort=title,    Climb, Two Sum",
    "sort=easiest,  Two Sum, Climb",
    "sort=HARDEST,  Climb, Two Sum",
    "sort=nonsense, Two Sum, Climb",
  })
  void ordersTheList(String query, String first, String second) {
    assertThat(TestClient.page(mvc, "/?" + query).select(".problems tbody .title").eachText())
        .containsExactly(first, second);
  }

  @Test
  void showsWhatIsUnsolvedFirst() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        TestClient.page(mvc, "/?sort=open", guest)
                            .select(".problems tbody .title")
                            .eachText())
                    .containsExactly("Climb", "Two Sum"));
    assertThat(TestClient.page(mvc, "/?sort=open", guest).select("[name=sort] [selected]").text())
        .isEqualTo("Unsolved first");
    for (int i = 0; i < 10; i++) {
      assertThat(mvc.get().uri("/random").cookie(guest))
          .hasStatus3xxRedirection()
          .hasRedirectedUrl("/problems/climb");
    }
  }

  @Test
  void leadsToOneOfTheProblemsLookedFor() {
    assertThat(mvc.get().uri("/random?tag=array"))
        .hasRedirectedUrl("/problems/two-sum?list=tag%3Darray");
    assertThat(TestClient.page(mvc, "/random?q=nothing-like-it").select(".nothing").text())
        .startsWith("No problem matches.");
  }

  @Test
  void marksWhatTheVisitorSolvedAndTried() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              Document list = TestClient.page(mvc, "/", guest);
              assertThat(list.select("tr:contains(Two Sum) .mark-SOLVED")).hasSize(1);
              assertThat(list.select("tr:contains(Climb) .mark-UNTOUCHED")).hasSize(1);
              assertThat(list.select(".tally").text()).isEqualTo("1 of 2 solved");
            });
  }

  /** Asks more often than the pool has connections, so each must return to it. */
  @Test
  void showsTheListToAGuestAgainAndAgain() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    for (int i = 0; i < 15; i++) {
      assertThat(mvc.get().uri("/").cookie(guest)).hasStatusOk();
    }
  }

  @Test
  void showsHowManySubmissionsAreAccepted() {
    setCounts("climb", 3, 1);
    setCounts("two-sum", 1, 5);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(acceptances("/")).containsExactly("17%", "–too few submissions"));
    setCounts("climb", 5, 0);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(acceptances("/?sort=often-accepted")).containsExactly("100%", "17%"));
    assertThat(acceptances("/?sort=rarely-accepted")).containsExactly("17%", "100%");
    assertThat(TestClient.page(mvc, "/problems/two-sum").select(".facts").text())
        .contains("17% accepted");
  }

  private List<String> acceptances(String uri) {
    return TestClient.page(mvc, uri).select("tbody .acceptance").eachText();
  }

  private void setCounts(String slug, long accepted, long wrong) {
    jdbc.sql("delete from verdict_count where problem = ?").param(slug).update();
    for (var count : Map.of("ACCEPTED", accepted, "WRONG_ANSWER", wrong).entrySet()) {
      jdbc.sql("insert into verdict_count (problem, verdict, number) values (?, ?, ?)")
          .params(slug, count.getKey(), count.getValue())
          .update();
    }
  }
}
