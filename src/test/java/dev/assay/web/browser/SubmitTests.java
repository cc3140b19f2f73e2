package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Submits in a real browser: what is asked of the server until the verdict stands there. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class SubmitTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void showsTheVerdictOfTheAnswerWithoutAFurtherQuestion() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    page.navigate("/problems/maximum-gap?collection=search-and-sort");
    Browsers.awaitEditor(page);
    Browsers.write(page, MaximumGap.RIGHT);
    List<String> asked = new CopyOnWriteArrayList<>();
    page.onRequest(request -> asked.add(request.method() + " " + request.url()));
    List<String> sent = new CopyOnWriteArrayList<>();
    page.route(
        "**/problems/maximum-gap/submissions",
        route -> {
          sent.add(route.request().postData());
          route.fulfill(
              new Route.FulfillOptions()
                  .setStatus(201)
                  .setHeaders(Map.of("Location", "/submissions/7"))
                  .setBody("<section class=outcome><h2 class=verdict>Accepted</h2></section>"));
        },
        new Page.RouteOptions().setTimes(1));
    page.keyboard().press("Control+Enter");
    assertThat(Browsers.verdict(page)).hasText("Accepted");
    page.waitForCondition(
        () ->
            asked.stream().anyMatch(request -> request.matches("GET .*/maximum-gap/submissions")));
    assertThat(asked).noneMatch(request -> request.matches(".*(/events|/submissions/7.*)"));
    assertThat(sent).singleElement().asString().contains("collection=search-and-sort");
  }
}
