package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class CollectionPageTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void showsACollectionInItsOwnOrder() {
    Document list = TestClient.page(mvc, "/collections");
    assertThat(list.select(".collections h2").eachText()).containsExactly("A plan", "Nothing");
    assertThat(list.select(".collections .way").eachText())
        .containsExactly("0 of 2 solved; next is 70, Climb");
    Document plan = TestClient.page(mvc, "/collections/plan");
    assertThat(plan.select(".problems tbody .title").eachText())
        .containsExactly("Climb", "Two Sum");
    assertThat(plan.select(".prose em").text()).isEqualTo("these");
    assertThat(plan.select(".prose script")).isEmpty();
    assertThat(plan.select(".next a").attr("href")).isEqualTo("/problems/climb?collection=plan");
    assertThat(TestClient.page(mvc, "/collections/none").select(".nothing")).hasSize(1);
    Document home = TestClient.page(mvc, "/");
    assertThat(home.select(".sites a[href=/collections]")).hasSize(1);
    assertThat(home.select(".faults li").text())
        .isEqualTo("collection.yaml:4 there is no problem `missing`");
  }

  @Test
  void knowsNotACollectionThatDoesNotExist() {
    assertThat(mvc.get().uri("/collections/nope"))
        .hasStatus(404)
        .bodyText()
        .contains("no collection nope");
  }
}
