package dev.assay.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ListPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void makesFillsAndFiltersByAList() {
    var made = TestClient.post(mvc, "/api/lists", "{\"name\": \" To   repeat \"}");
    assertThat(made).hasStatus(201);
    Cookie guest = TestClient.guest(made);
    String id = JsonPath.read(BodyText.of(made), "$.id");
    var added = mvc.put().uri("/api/lists/" + id + "/problems/climb").cookie(guest).exchange();
    assertThat(added).hasStatus(204);
    Document list = TestClient.page(mvc, "/?mark=" + id, guest);
    assertThat(list.select(".problems tbody .title").text()).isEqualTo("Climb");
    assertThat(list.select("[name=mark] option[selected]").text()).isEqualTo("To repeat");
    Document problem = TestClient.page(mvc, "/problems/climb", guest);
    assertThat(problem.select(".in-lists [aria-pressed=true]").text()).isEqualTo("To repeat");
    assertThat(TestClient.page(mvc, "/?mark=" + id).select(".problems tbody tr")).isEmpty();
  }

  @Test
  void renamesDeletesAndBringsBack() {
    var made = mvc.post().uri("/lists").param("name", "First").param("problem", "climb").exchange();
    assertThat(made).hasRedirectedUrl("/lists");
    Cookie guest = TestClient.guest(made);
    String rename = TestClient.page(mvc, "/lists", guest).select(".change form").attr("action");
    mvc.post().uri(rename).param("name", "Second").cookie(guest).exchange();
    assertThat(TestClient.page(mvc, "/lists", guest).select(".own-list h2").text())
        .isEqualTo("Second");
    var deleted = mvc.post().uri(rename + "/delete").cookie(guest).exchange();
    String after = Objects.requireNonNull(deleted.getResponse().getRedirectedUrl());
    Document page = TestClient.page(mvc, after, guest);
    assertThat(page.select(".own-list")).isEmpty();
    String undo = page.select("form.notice").attr("action");
    assertThat(mvc.post().uri(undo).cookie(guest)).hasRedirectedUrl("/lists");
    assertThat(TestClient.page(mvc, "/lists", guest).select(".own-list li").text())
        .isEqualTo("Climb Remove");
  }

  @Test
  void refusesNonsenseAndForeignLists() {
    var made = TestClient.post(mvc, "/api/lists", "{\"name\": \"Mine\"}");
    String id = JsonPath.read(BodyText.of(made), "$.id");
    Cookie other = TestClient.guest(TestClient.post(mvc, "/api/lists", "{\"name\": \"Other\"}"));
    assertThat(mvc.delete().uri("/api/lists/" + id).cookie(other)).hasStatus(404);
    assertThat(mvc.put().uri("/api/lists/" + id + "/problems/climb").cookie(other)).hasStatus(404);
    assertThat(mvc.delete().uri("/api/lists/x")).hasStatus(404);
    assertThat(mvc.put().uri("/api/lists/" + id + "/problems/gone").cookie(TestClient.guest(made)))
        .hasStatus(404);
    assertThat(TestClient.post(mvc, "/api/lists", "{\"name\": \" \"}")).hasStatus(400);
    assertThat(TestClient.post(mvc, "/api/lists", "{}")).hasStatus(400);
    assertThat(TestClient.post(mvc, "/api/lists", "{\"name\": \"" + "x".repeat(61) + "\"}"))
        .hasStatus(400);
  }

  @Test
  void leadsFromANewListToItsProblemsAndBack() {
    var made = mvc.post().uri("/lists").param("name", "Own").param("fill", "true").exchange();
    Cookie guest = TestClient.guest(made);
    String fill = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    assertThat(fill).startsWith("/?fill=");
    Document page = TestClient.page(mvc, fill, guest);
    assertThat(page.select(".in-list[aria-pressed=false]")).hasSize(2);
    assertThat(page.select(".star:not(.in-list)")).isEmpty();
    for (String slug : new String[] {"climb", "two-sum"}) {
      String put = page.select(".in-list[formaction*=" + slug + "]").attr("formaction");
      var answer = mvc.post().uri(put).param("listed", "true").param("back", fill).cookie(guest);
      assertThat(answer).hasRedirectedUrl(fill);
    }
    page = TestClient.page(mvc, fill, guest);
    assertThat(page.select(".in-list[aria-pressed=true]")).hasSize(2);
    String done = page.select(".list-head a.button").attr("href");
    Document list = TestClient.page(mvc, done, guest);
    assertThat(list.select(".problems tbody .title").eachText())
        .containsExactly("Climb", "Two Sum");
    assertThat(list.select("[aria-sort]")).isEmpty();
    assertThat(list.select(".list-head .tally").text()).isEqualTo("0 of 2 solved");
    assertThat(
            TestClient.page(mvc, done + "&sort=number", guest)
                .select(".problems tbody .title")
                .eachText())
        .containsExactly("Two Sum", "Climb");
    assertThat(list.select(".problems tbody .title a").first().attr("href")).doesNotContain("fill");
  }

  @Test
  void comesBackFromChangesToTheListOfProblems() {
    var made = mvc.post().uri("/lists").param("name", "Own").exchange();
    Cookie guest = TestClient.guest(made);
    String rename = TestClient.page(mvc, "/lists", guest).select(".change form").attr("action");
    String mark = rename.replace("/lists/", "/?mark=");
    var renamed =
        mvc.post().uri(rename).param("name", "New").param("back", mark).cookie(guest).exchange();
    assertThat(renamed).hasRedirectedUrl(mark);
    assertThat(TestClient.page(mvc, mark, guest).select(".list-head h2").text()).isEqualTo("New");
    var deleted = mvc.post().uri(rename + "/delete").param("back", "/").cookie(guest).exchange();
    String after = Objects.requireNonNull(deleted.getResponse().getRedirectedUrl());
    assertThat(after).startsWith("/?deleted=");
    Document page = TestClient.page(mvc, after, guest);
    assertThat(page.select("form.notice [name=back]").val()).isEqualTo(mark);
    assertThat(
            mvc.post()
                .uri(page.select("form.notice").attr("action"))
                .param("back", mark)
                .cookie(guest))
        .hasRedirectedUrl(mark);
  }

  @Test
  void fillsNoListOfSomebodyElse() {
    var made = mvc.post().uri("/lists").param("name", "Own").param("fill", "true").exchange();
    String fill = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    Document page = TestClient.page(mvc, fill);
    assertThat(page.select(".in-list")).isEmpty();
    assertThat(page.select(".star")).hasSize(2);
  }
}
