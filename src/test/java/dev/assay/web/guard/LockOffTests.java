package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Readiness;
import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The server with its sandbox switched off. */
@WebTest
@TestPropertySource(
    properties = {"assay.sandbox=off", "spring.datasource.url=jdbc:h2:mem:lock-off"})
@DirtiesContext
class LockOffTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Readiness readiness;

  @BeforeEach
  void awaitSelfTest() throws InterruptedException {
    var ready = new CountDownLatch(1);
    readiness.whenReady(ready::countDown);
    assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/,                en, The sandbox is off.",
    "/problems/climb,  en, assay.sandbox=off",
    "/nope,            en, The sandbox is off.",
    "/,                zh, 沙箱已关闭",
    "/problems/climb,  zh, assay.sandbox=off",
  })
  void saysSoOnEveryPage(String uri, String language, String text) {
    var result = mvc.get().uri(uri).header("Accept-Language", language).exchange();
    assertThat(Jsoup.parse(BodyText.of(result)).select("body > aside.lock-off").text())
        .contains(text);
  }

  @Test
  void judges() {
    var result =
        mvc.post()
            .uri("/api/problems/two-sum/submissions")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"code\": \"class Solution {}\"}")
            .exchange();
    assertThat(result).hasStatus(202);
  }

  @Test
  void isHealthyButWarns() {
    assertThat(mvc.get().uri("/actuator/health"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status": "UP", "components": {"sandbox": {"status": "UP", "details": {
              "lock": "off",
              "warning": "Solutions run unconfined, because of assay.sandbox=off."}}}}""");
  }
}
