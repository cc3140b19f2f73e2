package dev.assay.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ProgressPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void tellsSomebodyNewThatThereIsNothingYet() {
    Document page = page("/profile");
    assertThat(page.select(".great").text()).isEqualTo("0 of 2 problems");
    assertThat(page.select("#year-title").text()).isEqualTo("No submissions in the last year");
    assertThat(page.select(".year").text()).contains("Each day on which you submit something");
    assertThat(page.select(".in-a-row")).isEmpty();
    assertThat(page.select("form[action=/profile/code]")).isEmpty();
    assertThat(page.select("a[href=/join]")).isNotEmpty();
  }

  @Test
  void countsWhatIsSolved() {
    Cookie guest = solve("two-sum");
    Document page = page("/profile", guest);
    assertThat(page.select(".great").text()).isEqualTo("1 of 2 problems");
    assertThat(page.select(".tallies li").eachText()).contains("Easy 1 of 1", "Hard 0 of 1");
    assertThat(page.select("#year-title").text()).isEqualTo("1 day in the last year");
    assertThat(page.select(".in-a-row").text())
        .isEqualTo("1 day in a row longest streak: 1 day 1 submission");
    assertThat(page.select("#year-days .level-1 title").eachText())
        .singleElement()
        .satisfies(title -> assertThat(title).endsWith(": 1 submission"));
    assertThat(page.select(".submissions tbody tr").eachText())
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("Two Sum Accepted"));
  }

  @Test
  void takesProgressToAnotherBrowserAndJoinsBoth() {
    Cookie first = solve("two-sum");
    Cookie second = solve("climb");
    String code = code(first);
    assertThat(page("/join?code=" + code).select("#join-code").val()).isEqualTo(code);
    assertThat(join(code, second)).hasStatus(302);
    for (Cookie browser : new Cookie[] {first, second}) {
      assertThat(page("/profile", browser).select(".great").text()).isEqualTo("2 of 2 problems");
    }
    assertThat(page("/problems/climb/submissions", first).select(".verdict-ACCEPTED")).hasSize(1);
  }

  @Test
  void takesKeptTracesToBothBrowsers() {
    Cookie first = solve("two-sum");
    MvcTestResult kept =
        TestClient.post(mvc, "/api/problems/two-sum/traces/kept", TestClient.json("mine"));
    Cookie second = TestClient.guest(kept);
    String id = JsonPath.read(BodyText.of(kept), "$.id");
    assertThat(join(code(first), second)).hasStatus(302);
    for (Cookie browser : new Cookie[] {first, second}) {
      assertThat(mvc.get().uri("/api/traces/" + id).cookie(browser))
          .bodyJson()
          .extractingPath("$.own")
          .isEqualTo(true);
    }
  }

  @Test
  void startsABrowserThatHasNothingYet() {
    Cookie first = solve("two-sum");
    var joined = mvc.post().uri("/join").param("code", code(first)).exchange();
    Cookie second = Objects.requireNonNull(joined.getResponse().getCookie(Visitors.COOKIE));
    assertThat(page("/profile", second).select(".great").text()).isEqualTo("1 of 2 problems");
  }

  @Test
  void saysThatACodeIsNoLongerGood() {
    Cookie first = solve("two-sum");
    String code = code(first);
    assertThat(join(code, first)).hasStatus(302);
    var again = join(code, first);
    assertThat(again).hasStatus(400);
    assertThat(again).bodyText().contains("Show a new one in the other browser");
    assertThat(parse(again).select("[name=code]").val()).isEqualTo(code);
    assertThat(page("/profile", first).select(".great").text()).isEqualTo("1 of 2 problems");
  }

  @Test
  void joinsNobodyWhomAnotherSiteSends() {
    Cookie first = solve("two-sum");
    var sent =
        mvc.post()
            .uri("/join")
            .param("code", code(first))
            .header("Sec-Fetch-Site", "cross-site")
            .exchange();
    assertThat(sent).hasStatus(403);
  }

  private String code(Cookie guest) {
    var answer = mvc.post().uri("/profile/code").cookie(guest).exchange();
    assertThat(answer).hasStatusOk();
    return parse(answer).select(".join-code code").text();
  }

  private MvcTestResult join(String code, Cookie guest) {
    return mvc.post().uri("/join").param("code", code).cookie(guest).exchange();
  }

  private Cookie solve(String slug) {
    var submitted =
        mvc.post()
            .uri("/problems/" + slug + "/submissions")
            .param("code", "class Solution {}")
            .exchange();
    Cookie guest = Objects.requireNonNull(submitted.getResponse().getCookie(Visitors.COOKIE));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !page("/profile", guest).select(".verdict-ACCEPTED").isEmpty());
    return guest;
  }

  private Document page(String uri, Cookie... cookies) {
    var request = mvc.get().uri(uri);
    return parse((cookies.length == 0 ? request : request.cookie(cookies)).exchange());
  }

  private static Document parse(MvcTestResult result) {
    return Jsoup.parse(
        new String(
            result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
  }
}
