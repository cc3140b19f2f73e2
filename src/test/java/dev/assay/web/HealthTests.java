package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The health of a server whose workers lock themselves, as they do here. */
@WebTest
class HealthTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void tellsThatTheLockHoldsAndNothingOfTheInsides() {
    Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThatLockHolds());
    String health = BodyText.of(mvc.get().uri("/actuator/health").exchange());
    assertThat(health).doesNotContain("H2", "isValid", "path", "free", "web-tests");
  }

  private void assertThatLockHolds() {
    assertThat(mvc.get().uri("/actuator/health"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status": "UP", "components": {
              "db": {"status": "UP"},
              "sandbox": {"status": "UP", "details": {"lock": "holds"}}}}""")
        .extractingPath("$.components.sandbox.details.layers[0]")
        .isEqualTo("seccomp");
  }

  @Test
  void showsNoNoticeWhereAllIsWell() {
    var page = Jsoup.parse(BodyText.of(mvc.get().uri("/").exchange()));
    assertThat(page.select("aside")).isEmpty();
  }
}
