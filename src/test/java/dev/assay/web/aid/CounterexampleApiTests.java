package dev.assay.web.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class CounterexampleApiTests {

  @Autowired private MockMvcTester mvc;

  /** The package climb says {@code smallest: none}. */
  @ParameterizedTest
  @CsvSource({"climb, 204, 0", "two-sum, 202, 1"})
  void isSoughtUnlessTheAuthorDoesNotWantIt(String problem, int status, int places) {
    MvcTestResult submitted =
        mvc.post()
            .uri("/api/problems/" + problem + "/submissions")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"code\": \"// WRONG_ANSWER sought in " + problem + "\"}")
            .exchange();
    Cookie guest = submitted.getResponse().getCookie(Visitors.COOKIE);
    String path = "/submissions/" + JsonPath.read(BodyText.of(submitted), "$.id");
    Awaitility.await()
        .until(() -> BodyText.of(get("/api" + path, guest)).contains("\"state\":\"JUDGED\""));
    assertThat(get("/api" + path + "/counterexample", guest)).hasStatus(status);
    assertThat(Jsoup.parse(BodyText.of(get(path, guest))).select("[data-counterexample]"))
        .hasSize(places);
  }

  private MvcTestResult get(String path, Cookie guest) {
    return mvc.get().uri(path).cookie(guest).exchange();
  }
}
