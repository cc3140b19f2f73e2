package dev.assay.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.sharing.SharingClient.Accepted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A site whose operator has switched sharing off. */
@WebTest
@TestPropertySource(
    properties = {"spring.datasource.url=jdbc:h2:mem:sharing-off", "assay.sharing=off"})
class SharingOffTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void offersNoSharing() {
    var client = new SharingClient(mvc);
    Accepted owner = client.submit("climb", "mine");
    assertThat(
            TestClient.page(mvc, "/submissions/" + owner.id(), owner.guest())
                .select("a[data-share], a[data-solutions]"))
        .isEmpty();
    assertThat(TestClient.page(mvc, "/problems/climb").select("[href=#solutions], #solutions"))
        .isEmpty();
    for (String uri : new String[] {"/problems/climb/solutions", "/api/problems/climb/solutions"}) {
      var refused = mvc.get().uri(uri).cookie(owner.guest()).exchange();
      assertThat(refused).hasStatus(404);
      assertThat(TestClient.parse(refused).text()).contains("Sharing is switched off");
    }
    assertThat(client.share(owner, "{\"visibility\": \"solved\"}")).hasStatus(403);
    assertThat(mvc.get().uri("/submissions/" + owner.id() + "/share").cookie(owner.guest()))
        .hasStatus(403);
  }

  @Test
  void offersNoLinksToTraces() {
    assertThat(TestClient.page(mvc, "/problems/climb").select("[data-act=leave]")).isNotEmpty();
    assertThat(TestClient.page(mvc, "/problems/climb").select("[data-act=keep]")).isEmpty();
  }

  @Test
  void opensKeptTracesToTheirOwnersOnly() {
    MvcTestResult kept =
        TestClient.post(mvc, "/api/problems/two-sum/traces/kept", TestClient.json("mine"));
    String id = JsonPath.read(BodyText.of(kept), "$.id");
    for (String uri : new String[] {"/api/traces/" + id, "/traces/" + id}) {
      assertThat(mvc.get().uri(uri)).hasStatus(404);
    }
    assertThat(mvc.get().uri("/api/traces/" + id).cookie(TestClient.guest(kept)))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("mine");
  }
}
