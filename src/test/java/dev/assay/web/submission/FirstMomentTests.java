package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.FakeJudge;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Submits as the script of a problem's page does. */
@WebTest
class FirstMomentTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private FakeJudge judge;

  @AfterEach
  void releaseTheJudge() {
    judge.mayJudge.countDown();
  }

  /** Tries again, because a busy machine may need more than the moment. */
  @Test
  void answersWithTheVerdictToANewVisitor() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              MvcTestResult answer = submit("// ACCEPTED");
              assertThat(answer).hasStatus(201);
              Document part = TestClient.parse(answer);
              assertThat(part.select(".verdict-ACCEPTED")).hasSize(1);
              assertThat(part.select(".permalink a").attr("href")).isEqualTo(location(answer));
              assertThat(part.select("[data-review]")).as("offered to the owner only").hasSize(1);
            });
  }

  @Test
  void answersWithTheProgressWhereJudgingTakesLonger() {
    judge.mayJudge = new CountDownLatch(1);
    MvcTestResult answer = submit("// ACCEPTED");
    assertThat(answer).hasStatus(201);
    Document part = TestClient.parse(answer);
    assertThat(part.select(".verdict")).isEmpty();
    var pending = part.select(".pending");
    assertThat(pending.attr("data-events")).isEqualTo("/api" + location(answer) + "/events");
    assertThat(pending.attr("data-url")).isEqualTo(location(answer) + "?collection=plan");
  }

  @Test
  void answersWithTheReasonOfARefusal() {
    MvcTestResult answer = submit(" ");
    assertThat(answer).hasStatus(400).doesNotContainHeader(HttpHeaders.LOCATION);
    Document part = TestClient.parse(answer);
    assertThat(part.select(".notice p").text()).isNotEmpty();
    assertThat(part.select("main")).isEmpty();
  }

  private MvcTestResult submit(String code) {
    return mvc.post()
        .uri("/problems/two-sum/submissions")
        .header("Assay-Fragment", "true")
        .param("code", code)
        .param("collection", "plan")
        .exchange();
  }

  private static String location(MvcTestResult answer) {
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }
}
