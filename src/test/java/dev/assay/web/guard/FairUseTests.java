package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.judge.FakeJudge;
import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:fair-use",
      "assay.fair-use.queued-per-visitor=2",
      "assay.fair-use.queued-per-address=4",
      "assay.fair-use.submissions-per-visitor=6",
      "assay.fair-use.submissions-per-address=12",
      "assay.fair-use.runs-per-visitor=3",
      "assay.fair-use.runs-per-address=2",
      "assay.fair-use.diagnostics-per-address=2",
      "assay.fair-use.diagnosing-per-address=1",
      "assay.fair-use.streams-per-address=2",
    })
class FairUseTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private FakeJudge judge;

  @AfterEach
  void judgeAll() {
    judge.mayJudge.countDown();
  }

  @Test
  void answersTheSubmissionThatIsTooManyWith429() {
    judge.mayJudge = new CountDownLatch(1);
    Cookie guest = guest(submit("192.0.2.1", null));
    assertThat(submit("192.0.2.1", guest)).hasStatus(202);
    var third = submit("192.0.2.1", guest);
    assertThat(third).hasStatus(429).hasContentTypeCompatibleWith("application/problem+json");
    assertThat(Integer.parseInt(third.getResponse().getHeader(HttpHeaders.RETRY_AFTER)))
        .isPositive();
    assertThat(detail(third)).contains("You already have 2 submissions waiting", "submit again");

    // New cookies don't lift the limit of the address.
    assertThat(submit("192.0.2.1", null)).hasStatus(202);
    assertThat(submit("192.0.2.1", null)).hasStatus(202);
    assertThat(detail(submit("192.0.2.1", null)))
        .contains("network address already has 4 submissions");
    assertThat(submit("192.0.2.2", null)).hasStatus(202);
  }

  @Test
  void givesAFormBackWhatWasTyped() {
    judge.mayJudge = new CountDownLatch(1);
    Cookie guest = guest(submit("192.0.2.3", null));
    submit("192.0.2.3", guest);
    String code = "\n\nclass Solution { String s = \"</textarea><script>alert(1)</script>\"; }";
    var result =
        mvc.post()
            .uri("/problems/two-sum/submissions")
            .cookie(guest)
            .with(from("192.0.2.3"))
            .header("Accept-Language", "zh")
            .param("code", code)
            .exchange();
    assertThat(result).hasStatus(429).containsHeader(HttpHeaders.RETRY_AFTER);
    var page = Jsoup.parse(BodyText.of(result));
    assertThat(page.select("h1").text()).isEqualTo("请慢一点");
    var form = page.select("form.kept");
    assertThat(form.attr("action")).isEqualTo("/problems/two-sum/submissions");
    assertThat(form.select("textarea[name=code]").first().wholeText()).endsWith(code);
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void limitsRunsOfAnAddress() {
    assertThat(run("192.0.2.4")).hasStatusOk();
    assertThat(run("192.0.2.4")).hasStatusOk();
    var third = run("192.0.2.4");
    assertThat(third).hasStatus(429);
    String seconds = third.getResponse().getHeader(HttpHeaders.RETRY_AFTER);
    assertThat(Integer.parseInt(seconds)).isBetween(1, 30);
    assertThat(detail(third)).contains("2 times a minute", "wait " + seconds + " s");
    assertThat(run("192.0.2.5")).hasStatusOk();
  }

  @Test
  void countsTracesAsRuns() {
    String traces = "/api/problems/two-sum/traces";
    assertThat(run("192.0.2.13")).hasStatusOk();
    assertThat(post(traces, "192.0.2.13", null)).hasStatusOk();
    assertThat(post(traces, "192.0.2.13", null)).hasStatus(429);
  }

  @Test
  void countsSearchesForSmallestInputsAsRuns() {
    assertThat(seekSmallest("192.0.2.16", "first")).hasStatus(202);
    assertThat(seekSmallest("192.0.2.16", "second")).hasStatus(202);
    assertThat(seekSmallest("192.0.2.16", "third"))
        .hasStatus(429)
        .containsHeader(HttpHeaders.RETRY_AFTER);
  }

  /** Asks for the smallest input that code of a new guest fails. */
  private MvcTestResult seekSmallest(String address, String name) {
    var submitted =
        mvc.post()
            .uri("/api/problems/two-sum/submissions")
            .with(from(address))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"code\": \"// WRONG_ANSWER " + name + "\"}")
            .exchange();
    String uri = "/api/submissions/" + JsonPath.read(BodyText.of(submitted), "$.id");
    Cookie guest = guest(submitted);
    Awaitility.await()
        .until(() -> BodyText.of(get(uri, address, guest)).contains("\"state\":\"JUDGED\""));
    return get(uri + "/counterexample", address, guest);
  }

  private MvcTestResult get(String uri, String address, Cookie guest) {
    return mvc.get().uri(uri).with(from(address)).cookie(guest).exchange();
  }

  @Test
  void limitsTracesThatAGuestKeeps() {
    String kept = "/api/problems/two-sum/traces/kept";
    Cookie guest = guest(post(kept, "192.0.2.14", null));
    for (int i = 0; i < 6; i++) {
      assertThat(post(kept, "192.0.2.14", guest)).hasStatus(201);
    }
    assertThat(detail(post(kept, "192.0.2.14", guest))).contains("6 times a minute");
  }

  @Test
  void countsGuestsMadeByKeptTracesAsThoseMadeByStars() {
    for (int i = 0; i < 2; i++) {
      assertThat(mvc.put().uri("/api/problems/two-sum/star").with(from("192.0.2.15")))
          .hasStatus2xxSuccessful();
    }
    String kept = "/api/problems/two-sum/traces/kept";
    for (int i = 0; i < 10; i++) {
      assertThat(post(kept, "192.0.2.15", null)).hasStatus(201);
    }
    assertThat(post(kept, "192.0.2.15", null))
        .hasStatus(429)
        .doesNotContainHeader(HttpHeaders.SET_COOKIE);
  }

  @Test
  void limitsCompilationsForTheEditor() {
    String diagnostics = "/api/problems/two-sum/diagnostics";
    assertThat(post(diagnostics, "192.0.2.6", null)).hasStatusOk();
    assertThat(post(diagnostics, "192.0.2.6", null)).hasStatusOk();
    assertThat(post(diagnostics, "192.0.2.6", null)).hasStatus(429);
  }

  @Test
  void limitsHowManyCompilationsForTheEditorGoOnAtOneTime() throws Exception {
    judge.mayJudge = new CountDownLatch(1);
    Thread slow = Thread.ofVirtual().start(() -> diagnose("192.0.2.10", "SLOW"));
    judge.diagnosing.await();
    assertThat(diagnose("192.0.2.10", "x")).hasStatus(429);
    assertThat(diagnose("192.0.2.11", "x")).hasStatusOk();
    judge.mayJudge.countDown();
    slow.join();
    assertThat(diagnose("192.0.2.10", "x")).hasStatusOk();
  }

  private MvcTestResult diagnose(String address, String code) {
    return mvc.post()
        .uri("/api/problems/two-sum/diagnostics")
        .with(from(address))
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"code\": \"" + code + "\"}")
        .exchange();
  }

  @Test
  void limitsHowManyStreamsAreOpen() {
    judge.mayJudge = new CountDownLatch(1);
    String events =
        submit("192.0.2.7", null).getResponse().getHeader(HttpHeaders.LOCATION) + "/events";
    for (int i = 0; i < 2; i++) {
      assertThat(mvc.get().uri(events).with(from("192.0.2.7")).asyncExchange()).hasStatusOk();
    }
    assertThat(mvc.get().uri(events).with(from("192.0.2.7"))).hasStatus(429);
    assertThat(mvc.get().uri(events).with(from("192.0.2.8")).asyncExchange()).hasStatusOk();
  }

  @Test
  void limitsChangesOfSharedSolutions() {
    var submitted = submit("192.0.2.12", null);
    String share = submitted.getResponse().getHeader(HttpHeaders.LOCATION) + "/share";
    for (int i = 0; i < 6; i++) {
      assertThat(mvc.delete().uri(share).cookie(guest(submitted))).hasStatus(204);
    }
    var seventh = mvc.delete().uri(share).cookie(guest(submitted)).exchange();
    assertThat(seventh).hasStatus(429);
    assertThat(detail(seventh)).contains("6 times a minute");
  }

  @Test
  void aRefusedRequestMakesNoGuest() {
    judge.mayJudge = new CountDownLatch(1);
    for (int i = 0; i < 4; i++) {
      submit("192.0.2.9", null);
    }
    assertThat(submit("192.0.2.9", null))
        .hasStatus(429)
        .doesNotContainHeader(HttpHeaders.SET_COOKIE);
  }

  private MvcTestResult submit(String address, Cookie guest) {
    return post("/api/problems/two-sum/submissions", address, guest);
  }

  private MvcTestResult run(String address) {
    return post("/api/problems/two-sum/runs", address, null);
  }

  private MvcTestResult post(String uri, String address, Cookie guest) {
    var request =
        mvc.post()
            .uri(uri)
            .with(from(address))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"code\": \"x\"}");
    return (guest == null ? request : request.cookie(guest)).exchange();
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
      String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private static Cookie guest(MvcTestResult result) {
    return result.getResponse().getCookie(Visitors.COOKIE);
  }

  private static String detail(MvcTestResult result) {
    return JsonPath.read(BodyText.of(result), "$.detail");
  }
}
