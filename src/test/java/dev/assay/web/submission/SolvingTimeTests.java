package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The time that somebody took for a solution: sent along, kept, shown to that person alone. */
@WebTest
class SolvingTimeTests {

  private static final String HISTORY = "/problems/two-sum/submissions";

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(strings = {"0", "768", "604800"})
  void keepsTheSecondsOfUpToSevenDays(String seconds) {
    var accepted = submit(seconds);
    assertThat(accepted).hasStatus(202);
    assertThat(seconds(accepted)).isEqualTo(Integer.valueOf(seconds));
    var found = mvc.get().uri(location(accepted)).cookie(TestClient.guest(accepted)).exchange();
    assertThat(seconds(found)).isEqualTo(Integer.valueOf(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "604801", "99999999999999999999", "1.5", "\"soon\"", "true", "[]"})
  void saysWhichTimesItTakes(String seconds) {
    var refused = submit(seconds);
    assertThat(refused).hasStatus(400);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("`solvingSeconds`")
        .contains("from 0 to 604,800");
  }

  @Test
  void takesSubmissionsWithoutATime() {
    assertThat(seconds(submit("null"))).isNull();
    var accepted =
        TestClient.post(mvc, "/api/problems/two-sum/submissions", TestClient.json("class A {}"));
    assertThat(seconds(accepted)).isNull();
    Cookie guest = TestClient.guest(accepted);
    assertThat(TestClient.page(mvc, HISTORY, guest).select(".solved-in")).isEmpty();
    assertThat(TestClient.page(mvc, HISTORY, guest).select(".submissions th[scope=row]"))
        .hasSize(1);
  }

  @Test
  void showsOthersNoTime() {
    var accepted = submit("768");
    assertThat(seconds(mvc.get().uri(location(accepted)).exchange())).isNull();
    Document page = TestClient.page(mvc, location(accepted).replace("/api", ""));
    assertThat(page.select("[data-solving-time]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, 0:07", "768, 12:48", "3599, 59:59", "3768, 1:02:48", "604800, 168:00:00"})
  void takesTheTimeOfAFormAndShowsItInFigures(String seconds, String figures) {
    var sent = submitForm(seconds);
    Cookie guest = TestClient.guest(sent);
    assertThat(TestClient.page(mvc, HISTORY, guest).select(".solved-in").text())
        .isEqualTo("Solving time " + figures);
    String page = String.valueOf(sent.getResponse().getRedirectedUrl());
    assertThat(TestClient.page(mvc, page, guest).select("[data-solving-time]").text())
        .isEqualTo(figures);
  }

  @Test
  void takesAFormWhoseTimeIsEmptyAndRefusesAWrongOne() {
    assertThat(submitForm("")).hasStatus3xxRedirection();
    var refused = submitForm("12:48");
    assertThat(refused).hasStatus(400);
    assertThat(BodyText.of(refused)).contains("from 0 to 604,800").contains("class Solution {}");
  }

  private MvcTestResult submit(String seconds) {
    String body = "{\"code\": \"class Solution {}\", \"solvingSeconds\": %s}".formatted(seconds);
    return TestClient.post(mvc, "/api/problems/two-sum/submissions", body);
  }

  private MvcTestResult submitForm(String seconds) {
    return mvc.post()
        .uri(HISTORY)
        .param("code", "class Solution {}")
        .param("solvingSeconds", seconds)
        .exchange();
  }

  private static Integer seconds(MvcTestResult result) {
    return JsonPath.read(BodyText.of(result), "$.solvingSeconds");
  }

  private static String location(MvcTestResult accepted) {
    return String.valueOf(accepted.getResponse().getHeader(HttpHeaders.LOCATION));
  }
}
