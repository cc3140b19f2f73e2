package dev.assay.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class StudyApiTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void makesAGuestOnlyForSomethingToKeep() {
    assertThat(mvc.delete().uri("/api/problems/two-sum/star").exchange())
        .hasStatus(204)
        .cookies()
        .doesNotContainCookie(Visitors.COOKIE);
    assertThat(mvc.get().uri("/api/problems/two-sum/note").exchange())
        .hasStatusOk()
        .cookies()
        .doesNotContainCookie(Visitors.COOKIE);
    assertThat(put(null, "note", "{\"text\": \" \"}"))
        .hasStatusOk()
        .cookies()
        .doesNotContainCookie(Visitors.COOKIE);
    assertThat(mvc.put().uri("/api/problems/nowhere/star").exchange())
        .hasStatus(404)
        .cookies()
        .doesNotContainCookie(Visitors.COOKIE);
    assertThat(mvc.put().uri("/api/problems/two-sum/star").exchange())
        .hasStatus(204)
        .cookies()
        .containsCookie(Visitors.COOKIE);
  }

  @Test
  void filtersTheListByMarks() {
    Cookie guest = TestClient.guest(mvc.put().uri("/api/problems/climb/star").exchange());
    put(guest, "note", "{\"text\": \"a map\"}");
    assertThat(titles("?mark=starred", guest)).isEqualTo("Climb");
    assertThat(titles("?mark=noted", guest)).isEqualTo("Two Sum");
    assertThat(titles("?mark=due", guest)).isEmpty();
    assertThat(titles("?mark=STARRED&q=two", guest)).isEmpty();
    Document list = TestClient.page(mvc, "/", guest);
    assertThat(list.select(".star[aria-pressed=true]").eachAttr("formaction"))
        .containsExactly("/problems/climb/star");
    assertThat(list.select(".star[aria-pressed=false]").eachAttr("aria-label"))
        .containsExactly("Star Two Sum");
  }

  @Test
  void starsByForm() {
    var starred =
        mvc.post()
            .uri("/problems/climb/star")
            .param("starred", "true")
            .param("back", "/?q=climb")
            .exchange();
    assertThat(starred).hasRedirectedUrl("/?q=climb");
    Cookie guest = TestClient.guest(starred);
    assertThat(titles("?mark=starred", guest)).isEqualTo("Climb");
    mvc.post().uri("/problems/climb/star").cookie(guest).param("starred", "false").exchange();
    assertThat(titles("?mark=starred", guest)).isEmpty();
  }

  @Test
  void ignoresAWayBackToAnotherSite() {
    assertThat(mvc.post().uri("/problems/climb/star").param("back", "//evil.example").exchange())
        .hasRedirectedUrl("/");
  }

  @Test
  void savesNotesByFormAndShowsThemSafely() {
    var sent =
        mvc.post()
            .uri("/problems/two-sum/note")
            .param("text", "**bold**\r\n<script>alert(1)</script>")
            .param("version", "0")
            .exchange();
    assertThat(sent).hasRedirectedUrl("/problems/two-sum#notes");
    Document page = TestClient.page(mvc, "/problems/two-sum", TestClient.guest(sent));
    assertThat(page.select(".note-shown strong").text()).isEqualTo("bold");
    assertThat(page.select(".note-shown script")).isEmpty();
    assertThat(page.select("#notes textarea").text()).startsWith("**bold**");
    assertThat(page.select("#notes [name=version]").val()).isNotEqualTo("0");
  }

  @Test
  void keepsBothTextsOfAConflict() {
    var first = put(null, "note", "{\"text\": \"one\", \"version\": 0}");
    Cookie guest = TestClient.guest(first);
    var second = put(guest, "note", "{\"text\": \"two\", \"version\": 0}");
    assertThat(JsonPath.<Boolean>read(BodyText.of(second), "$.merged")).isTrue();
    assertThat(JsonPath.<String>read(BodyText.of(second), "$.text")).isEqualTo("one\n\n---\n\ntwo");
  }

  @Test
  void refusesALongNoteWithoutMakingAGuest() {
    String text = "x".repeat(20_001);
    assertThat(put(null, "note", "{\"text\": \"" + text + "\"}"))
        .hasStatus(413)
        .cookies()
        .doesNotContainCookie(Visitors.COOKIE);
    assertThat(put(null, "note", "{}")).hasStatus(400).bodyText().contains("Send the note");
  }

  @Test
  void plansAndAnswersReviews() {
    var planned = put(null, "review", "{\"days\": 3}");
    assertThat(planned).hasStatusOk().bodyJson().extractingPath("$.days").isEqualTo(3);
    Cookie guest = TestClient.guest(planned);
    assertThat(put(guest, "review", "{\"remembered\": true}"))
        .bodyJson()
        .extractingPath("$.interval")
        .isEqualTo(7);
    assertThat(put(guest, "review", "{\"remembered\": false}"))
        .bodyJson()
        .extractingPath("$.interval")
        .isEqualTo(1);
    var deleted = mvc.delete().uri("/api/problems/two-sum/review").cookie(guest).exchange();
    assertThat(deleted).hasStatus(204);
    assertThat(mvc.get().uri("/api/problems/two-sum/review").cookie(guest)).hasStatus(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"days\": 2}", "{\"days\": 3, \"remembered\": true}"})
  void saysWhichWaitsThereAre(String body) {
    assertThat(put(null, "review", body)).hasStatus(400).bodyText().contains("1, 3, 7 or 21");
  }

  @Test
  void refusesOtherSites() {
    assertThat(
            mvc.put()
                .uri("/api/problems/two-sum/star")
                .header("Sec-Fetch-Site", "cross-site")
                .exchange())
        .hasStatus(403);
  }

  @Test
  void takesMarksAlongToAnotherBrowser() {
    Cookie first = TestClient.guest(mvc.put().uri("/api/problems/climb/star").exchange());
    Cookie second = TestClient.guest(mvc.put().uri("/api/problems/two-sum/star").exchange());
    var code = mvc.post().uri("/profile/code").cookie(first).exchange();
    String typed = TestClient.parse(code).select(".join-code code").text();
    assertThat(mvc.post().uri("/join").cookie(second).param("code", typed)).hasStatus(302);
    assertThat(titles("?mark=starred&sort=title", second)).isEqualTo("Climb Two Sum");
    assertThat(titles("?mark=starred&sort=title", first)).isEqualTo("Climb Two Sum");
  }

  private String titles(String query, Cookie guest) {
    return TestClient.page(mvc, "/" + query, guest).select(".problems tbody .title").text();
  }

  private MvcTestResult put(@Nullable Cookie guest, String what, String body) {
    var request =
        mvc.put()
            .uri("/api/problems/two-sum/" + what)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body);
    return (guest == null ? request : request.cookie(guest)).exchange();
  }
}
