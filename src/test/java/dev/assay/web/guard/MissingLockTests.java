package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Readiness;
import dev.assay.web.BodyText;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The server on a machine where workers can't lock themselves. */
@ServerWithoutLock
class MissingLockTests {

  private static final String STEP = ServerWithoutLock.STEP;

  @Autowired private MockMvcTester mvc;
  @Autowired private Readiness readiness;

  @ParameterizedTest
  @ValueSource(strings = {"submissions", "runs"})
  void refusesOverTheApiAndSaysWhatToDo(String what) {
    var english = post("/api/problems/two-sum/" + what, "en");
    assertThat(english)
        .hasStatus(503)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains(STEP, "default seccomp profile");
    assertThat(post("/api/problems/two-sum/" + what, "zh"))
        .hasStatus(503)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains(STEP, "默认的 seccomp 配置");
  }

  @ParameterizedTest
  @ValueSource(strings = {"submissions", "runs"})
  void givesBackWhatAPlainFormSent(String what) {
    String code = "\nclass Solution { </textarea><script>alert(1)</script> }";
    var result =
        mvc.post()
            .uri("/problems/two-sum/" + what)
            .param("code", code)
            .param("cases", "nums = [1]")
            .exchange();
    assertThat(result).hasStatus(503);
    Document page = parse(result);
    assertThat(page.select("main p").text()).contains(STEP);
    var form = page.selectFirst("main form[method=post]");
    assertThat(form.attr("action")).isEqualTo("/problems/two-sum/" + what);
    assertThat(form.selectFirst("textarea[name=code]").wholeText()).isEqualTo(code);
    assertThat(form.selectFirst("textarea[name=cases]").wholeText()).isEqualTo("nums = [1]");
    assertThat(page.select("script:not([nonce])")).isEmpty();
  }

  @Test
  void tellsTheEditorInAFragment() {
    var result =
        mvc.post()
            .uri("/problems/two-sum/runs")
            .header("Assay-Fragment", "true")
            .param("code", "class Solution {}")
            .exchange();
    assertThat(result).hasStatus(503);
    assertThat(parse(result).select(".notice p").text()).contains(STEP);
    assertThat(parse(result).select("form")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/,                             en, Nothing is judged here for now.",
    "/problems/two-sum,             en, default seccomp profile",
    "/problems/two-sum/submissions, en, default seccomp profile",
    "/problems/nope,                en, default seccomp profile",
    "/,                             zh, 暂停评测。",
    "/problems/two-sum,             zh, 默认的 seccomp 配置",
    "/submissions/nope,             zh, 默认的 seccomp 配置",
  })
  void saysSoOnEveryPage(String uri, String language, String text) {
    var result = mvc.get().uri(uri).header("Accept-Language", language).exchange();
    assertThat(parse(result).select("body > aside.lock-missing").text()).contains(text, STEP);
  }

  @Test
  void stillCompiles() {
    var result =
        mvc.post()
            .uri("/api/problems/two-sum/diagnostics")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"code\": \"COMPILE_ERROR\"}")
            .exchange();
    assertThat(result)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.diagnostics.length()")
        .isEqualTo(1);
  }

  @Test
  void takesNothingFromTheQueue() {
    var ready = new AtomicBoolean();
    readiness.whenReady(() -> ready.set(true));
    assertThat(ready).isFalse();
  }

  @Test
  void isUnhealthyAndSaysWhy() {
    var health = mvc.get().uri("/actuator/health").exchange();
    assertThat(health)
        .hasStatus(503)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status": "DOWN", "components": {
              "db": {"status": "UP"},
              "sandbox": {"status": "DOWN", "details": {"lock": "missing", "cause": "SECCOMP"}}}}""");
    assertThat(health)
        .bodyJson()
        .extractingPath("$.components.sandbox.details.message")
        .asString()
        .contains(STEP, "Linux 4.14");
  }

  private MvcTestResult post(String uri, String language) {
    return mvc.post()
        .uri(uri)
        .header("Accept-Language", language)
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"code\": \"class Solution {}\"}")
        .exchange();
  }

  private static Document parse(MvcTestResult result) {
    return Jsoup.parse(BodyText.of(result));
  }
}
