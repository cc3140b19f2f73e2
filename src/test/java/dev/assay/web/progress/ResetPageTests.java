package dev.assay.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ResetPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void asksFirstThenStartsOverAndUndoesIt() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    Document question = TestClient.page(mvc, "/profile/reset?problem=two-sum", guest);
    assertThat(question.select("h1").text()).isEqualTo("Start over with Two Sum?");
    assertThat(question.select("main p").text()).contains("One problem counts as not tried");
    assertThat(tried(guest)).isEqualTo("Two Sum");

    var reset =
        mvc.post().uri("/profile/reset").param("problem", "two-sum").cookie(guest).exchange();
    String profile = Objects.requireNonNull(reset.getResponse().getRedirectedUrl());
    assertThat(tried(guest)).isEmpty();
    Document page = TestClient.page(mvc, profile, guest);
    assertThat(page.select(".submissions tbody tr")).hasSize(1);
    assertThat(page.select("#year-title").text()).isEqualTo("1 day in the last year");

    String id = page.select("[name=reset]").val();
    var undo = mvc.post().uri("/profile/reset/undo").param("reset", id).cookie(guest);
    assertThat(undo.exchange()).hasRedirectedUrl("/profile");
    assertThat(tried(guest)).isEqualTo("Two Sum");
    assertThat(mvc.post().uri("/profile/reset/undo").param("reset", id).cookie(guest))
        .hasStatus(409);
  }

  @Test
  void resetsOnlyTheCollection() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    mvc.post().uri("/profile/reset").param("collection", "none").cookie(guest).exchange();
    assertThat(tried(guest)).isEqualTo("Two Sum");
    mvc.post().uri("/profile/reset").param("collection", "plan").cookie(guest).exchange();
    assertThat(tried(guest)).isEmpty();
  }

  @Test
  void refusesNonsense() {
    assertThat(mvc.get().uri("/profile/reset?problem=nowhere")).hasStatus(404);
    assertThat(mvc.post().uri("/profile/reset").param("collection", "nowhere")).hasStatus(404);
    assertThat(mvc.post().uri("/profile/reset/undo").param("reset", "x")).hasStatus(409);
    assertThat(mvc.post().uri("/profile/reset")).hasRedirectedUrl("/profile");
  }

  private String tried(Cookie guest) {
    String untouched =
        TestClient.page(mvc, "/?status=untouched", guest).select(".problems .title a").text();
    return untouched.contains("Two Sum") ? "" : "Two Sum";
  }
}
