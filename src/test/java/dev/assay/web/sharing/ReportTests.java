package dev.assay.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.sharing.SharingClient.Accepted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A site whose operator wants to hear of shared solutions that should not be there. */
@WebTest
@TestPropertySource(
    properties = {"spring.datasource.url=jdbc:h2:mem:report", "assay.contact=judge@example.org"})
class ReportTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void offersOthersToReportASolution() {
    var client = new SharingClient(mvc);
    Accepted owner = client.submit("climb", "mine");
    String page = "/solutions/" + client.shared(owner, "link", "");
    assertThat(TestClient.page(mvc, page).select("a[href^=mailto]").attr("href"))
        .isEqualTo(
            "mailto:judge@example.org?body=" + "http%3A%2F%2Flocalhost" + page.replace("/", "%2F"));
    assertThat(TestClient.page(mvc, page, owner.guest()).select("a[href^=mailto]")).isEmpty();
  }
}
