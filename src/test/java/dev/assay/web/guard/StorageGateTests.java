package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A server whose disk has less free space than it wants. */
@WebTest
@TestPropertySource(
    properties = {"spring.datasource.url=jdbc:h2:mem:full", "assay.least-free-space=9000TB"})
class StorageGateTests {

  private static final String CODE = TestClient.json("class Solution {}");

  @Autowired private MockMvcTester mvc;

  @Test
  void takesNoSubmissionsWhileAllElseWorks() {
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/submissions", CODE))
        .hasStatus(507)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("too little space");
    assertThat(mvc.post().uri("/problems/two-sum/submissions").param("code", "class Solution {}"))
        .hasStatus(507)
        .bodyText()
        .contains("too little space", "class Solution {}");
    assertThat(
            mvc.put()
                .uri("/api/submissions/1/share")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .hasStatus(507);
    assertThat(mvc.post().uri("/submissions/1/share")).hasStatus(507);
    assertThat(mvc.delete().uri("/api/submissions/1/share")).hasStatus(404);
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/runs", CODE)).hasStatusOk();
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/traces/kept", CODE)).hasStatus(507);
    assertThat(TestClient.post(mvc, "/api/problems/two-sum/traces", CODE)).hasStatusOk();
    assertThat(mvc.get().uri("/problems/two-sum")).hasStatusOk();
    assertThat(mvc.get().uri("/api/submissions")).hasStatusOk();
    assertThat(mvc.put().uri("/api/problems/two-sum/star")).hasStatus(507);
    assertThat(mvc.delete().uri("/api/problems/two-sum/star")).hasStatus(204);
  }
}
