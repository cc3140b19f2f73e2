package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.FakeJudge;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Withdraws submissions over HTTP. */
@WebTest
class WithdrawalApiTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private FakeJudge judge;

  @BeforeEach
  void holdTheJudge() {
    judge.mayJudge = new CountDownLatch(1);
  }

  @AfterEach
  void releaseTheJudge() {
    judge.mayJudge.countDown();
  }

  @Test
  void withdrawsASubmissionOfTheSameVisitor() {
    MvcTestResult accepted = submit();
    Cookie guest = TestClient.guest(accepted);
    String location = location(accepted);

    assertThat(mvc.delete().uri(location).cookie(guest)).hasStatus(204);

    assertThat(mvc.get().uri(location).cookie(guest)).hasStatus(404);
    assertThat(mvc.delete().uri(location).cookie(guest)).hasStatus(404);
    assertThat(mvc.get().uri("/api/submissions").cookie(guest))
        .bodyJson()
        .extractingPath("$")
        .asArray()
        .isEmpty();
  }

  @Test
  void hidesItFromOthers() {
    MvcTestResult accepted = submit();
    String location = location(accepted);
    Cookie stranger = TestClient.guest(submit());

    assertThat(mvc.delete().uri(location))
        .hasStatus(404)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith("There is no submission");
    assertThat(mvc.delete().uri(location).cookie(stranger)).hasStatus(404);
    assertThat(mvc.post().uri(page(location)).cookie(stranger)).hasStatus(404);
    assertThat(mvc.get().uri(location)).hasStatusOk();
    assertThat(mvc.delete().uri("/api/submissions/nonsense")).hasStatus(404);
  }

  @Test
  void refusesWhereTheVerdictIsThere() {
    judge.mayJudge.countDown();
    MvcTestResult accepted = submit();
    Cookie guest = TestClient.guest(accepted);
    String location = location(accepted);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(mvc.get().uri(location))
                    .bodyJson()
                    .extractingPath("$.state")
                    .isEqualTo("JUDGED"));

    assertThat(mvc.delete().uri(location).cookie(guest))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("judged already");
    assertThat(mvc.post().uri(page(location)).cookie(guest))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl(page(location).replace("/withdrawal", ""));
  }

  @Test
  void leadsBackToTheProblem() {
    MvcTestResult accepted = submit();
    assertThat(mvc.post().uri(page(location(accepted))).cookie(TestClient.guest(accepted)))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/problems/two-sum");
  }

  @Test
  void refusesAnotherSite() {
    MvcTestResult accepted = submit();
    assertThat(
            mvc.delete()
                .uri(location(accepted))
                .cookie(TestClient.guest(accepted))
                .header("Sec-Fetch-Site", "cross-site"))
        .hasStatus(403);
    assertThat(mvc.get().uri(location(accepted))).hasStatusOk();
  }

  private MvcTestResult submit() {
    return TestClient.post(
        mvc, "/api/problems/two-sum/submissions", TestClient.json("class Solution {}"));
  }

  private static String location(MvcTestResult accepted) {
    return String.valueOf(accepted.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private static String page(String location) {
    return location.replace("/api", "") + "/withdrawal";
  }
}
