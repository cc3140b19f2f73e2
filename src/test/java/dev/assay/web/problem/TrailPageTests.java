package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The place of a problem in the list from which its visitor came. */
@WebTest
class TrailPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void namesTheCollectionAndItsNeighbours() {
    Document page = page("/problems/climb?collection=plan");
    assertThat(page.select(".trail-name").text()).isEqualTo("A plan");
    assertThat(page.select(".trail-name").attr("href")).isEqualTo("/collections/plan");
    assertThat(page.select(".trail-at .sr").text()).isEqualTo("Problem 1 of 2");
    assertThat(page.select(".trail [rel=prev]")).isEmpty();
    assertThat(page.select(".trail [rel=next]").attr("href"))
        .isEqualTo("/problems/two-sum?collection=plan");
    assertThat(page.select("form.solving [name=collection]").val()).isEqualTo("plan");
  }

  @Test
  void leadsThroughAllProblemsWithoutAContext() {
    Document page = page("/problems/two-sum");
    assertThat(page.select(".trail-name").text()).isEqualTo("All problems");
    assertThat(page.select(".trail a[rel]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> !href.contains("?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "collection=missing",
        "collection=../../evil",
        "collection=https://evil.example",
        "list=//evil.example",
        "list=https://evil.example/?q",
        "list=%25",
        "list=&collection=",
        "list=q%3D%25zz",
        "list=page%3D7",
        "list=javascript:alert(1)"
      })
  void takesNonsenseForAllProblems(String query) {
    Document page = page("/problems/two-sum?" + query);
    assertThat(page.select(".trail-name").attr("href")).isEqualTo("/");
    assertThat(page.select(".trail a, .drawer a").eachAttr("href"))
        .allMatch(href -> href.startsWith("/"))
        .noneMatch(href -> href.contains("evil"));
    assertThat(mvc.get().uri(URI.create("/problems/two-sum/drawer?" + query)))
        .hasRedirectedUrl("/");
  }

  @Test
  void forgetsATooLongContext() {
    String query = "list=q%3D" + "x".repeat(600);
    Document page = page("/problems/two-sum?" + query);
    assertThat(page.select(".trail-name").attr("href")).isEqualTo("/");
  }

  @Test
  void keepsAHostileSearchAsAText() {
    String words = "\"><script>{x}&q=2";
    String list = encoded("q=" + encoded(words));
    Document page = page("/problems/two-sum?list=" + list);
    assertThat(page.select(".trail-name").attr("href")).isEqualTo("/?q=" + encoded(words));
    assertThat(page.select(".trail script")).isEmpty();
    assertThat(page.select(".trail-at")).as("it is not in that list").isEmpty();
  }

  @Test
  void keepsAProblemInTheListOfUnsolvedOnesOnceItIsSolved() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    String uri = "/problems/two-sum?list=status%3Duntouched";
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(page("/?status=solved", guest).select("tbody tr")).hasSize(1));
    int untouched = page("/?status=untouched", guest).select("tbody tr").size();
    Document page = page(uri, guest);
    assertThat(page.select(".trail-at .sr").text()).endsWith(" of " + (untouched + 1));
    assertThat(page.select(".trail a[rel]")).isNotEmpty();
  }

  @Test
  void leadsFromTheListAndFromARandomProblemBackIntoTheList() {
    Document list = page("/?difficulty=easy&page=1");
    assertThat(list.select("tbody .title a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.endsWith("?list=difficulty%3Deasy"));
    assertThat(page("/").select("tbody .title a").eachAttr("href"))
        .noneMatch(href -> href.contains("?"));
    assertThat(mvc.get().uri("/random?difficulty=easy").exchange().getResponse().getRedirectedUrl())
        .endsWith("?list=difficulty%3Deasy");
  }

  @Test
  void leadsOnInTheCollectionAfterAnAcceptedSubmission() {
    var answer =
        mvc.post()
            .uri("/problems/climb/submissions")
            .param("code", "class Solution {}")
            .param("collection", "plan")
            .exchange();
    String verdict = answer.getResponse().getRedirectedUrl();
    assertThat(verdict).matches("/submissions/[-0-9a-f]{36}\\?collection=plan");
    Cookie guest = TestClient.guest(answer);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(page(verdict, guest).select("[data-next]").attr("href"))
                    .isEqualTo("/problems/two-sum?collection=plan"));
    Document page = page(verdict, guest);
    assertThat(page.select("[data-next]").text()).endsWith("2 of 2 in A plan");
  }

  /** Returns the page at {@code uri}, which is encoded already. */
  private Document page(String uri, Cookie... cookies) {
    var request = mvc.get().uri(URI.create(uri));
    return TestClient.parse((cookies.length == 0 ? request : request.cookie(cookies)).exchange());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
