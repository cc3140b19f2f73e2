package dev.assay.web.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A site whose operator has removed a kept trace. */
@WebTest
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:removed-trace",
      "assay.removed-solutions=" + RemovedTraceTests.REMOVED
    })
class RemovedTraceTests {

  static final String REMOVED = "7d4f8a52-2c1e-4c56-9d0a-55d2a9c1b6e3";

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  @Test
  void opensARemovedTraceToItsOwnerOnly() {
    MvcTestResult kept =
        TestClient.post(mvc, "/api/problems/two-sum/traces/kept", TestClient.json("mine"));
    jdbc.sql("update kept_trace set id = ?").param(UUID.fromString(REMOVED)).update();
    assertThat(mvc.get().uri("/api/traces/" + REMOVED)).hasStatus(404);
    assertThat(mvc.get().uri("/traces/" + REMOVED)).hasStatus(404);
    assertThat(mvc.get().uri("/api/traces/" + REMOVED).cookie(TestClient.guest(kept)))
        .hasStatusOk();
  }
}
