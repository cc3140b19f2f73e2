package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.account.Accounts;
import dev.assay.study.Review;
import dev.assay.study.Reviews;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class TodayTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private Reviews reviews;

  @Test
  void welcomesNewcomersInstead() {
    Document page = TestClient.page(mvc, "/");
    assertThat(page.select(".welcome")).hasSize(1);
    assertThat(page.select(".today")).isEmpty();
  }

  @Test
  void showsWhatIsDueAndBegun() {
    var guest = accounts.newGuest();
    var cookie = new Cookie(Visitors.COOKIE, guest.token());
    LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    reviews.plan(guest.account().id(), "climb", Review.after(1, yesterday));
    reviews.plan(guest.account().id(), "two-sum", Review.after(3, yesterday));
    reviews.plan(guest.account().id(), "gone", Review.after(1, yesterday));
    Document page = TestClient.page(mvc, "/", cookie);
    assertThat(page.select(".today > div").get(0).text())
        .isEqualTo("Due for review 1 Not tried Climb");
    assertThat(page.select(".today > div").get(1).text())
        .isEqualTo("In progress 0 Nothing is begun. Choose a problem from the list.");
    assertThat(page.select(".pod a.button").attr("href")).startsWith("/problems/");
    assertThat(page.select(".welcome, .continue")).isEmpty();
    assertThat(TestClient.page(mvc, "/?mark=due", cookie).select(".problems tbody .title").text())
        .isEqualTo("Climb");
    assertThat(TestClient.page(mvc, "/?q=two", cookie).select(".today")).isEmpty();
    assertThat(
            TestClient.page(mvc, "/problems/climb", cookie).select("#description .review").text())
        .contains("Remembered");
  }

  @Test
  void leadsOnInTheCollectionOfTheNewestSubmission() {
    Cookie guest = TestClient.submit(mvc, "two-sum", "class Solution {}");
    Document page = TestClient.page(mvc, "/", guest);
    assertThat(page.select(".today .continue .way")).hasSize(1);
    assertThat(page.select(".today .continue a.button").attr("href")).startsWith("/problems/");
    assertThat(page.select(".today h3").eachText()).contains("Continue", "Problem of the day");
  }
}
