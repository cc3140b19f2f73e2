package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Assay;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = Assay.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "server.servlet.context-path=/assay",
      "spring.datasource.url=jdbc:h2:mem:below-a-path",
      "assay.problems=src/test/resources/web/hostile",
      "assay.data=target/context-path-tests",
    })
class ContextPathTests {

  private static final Pattern LINK =
      Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"|\"(/[a-z_/]+[^\"]*\\.js)\"");

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void findsAllScriptsStylesAndPagesBelowThePath() throws Exception {
    for (String page : List.of("/", "/problems/hostile", "/profile")) {
      HttpResponse<String> answer = get("/assay" + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      List<String> links =
          LINK.matcher(answer.body())
              .results()
              .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
              .distinct()
              .toList();
      assertThat(links).as(page).hasSizeGreaterThan(20);
      for (String link : links) {
        assertThat(link).startsWith("/assay/");
        // Addresses of forms that post refuse GET, and solutions of others open later.
        assertThat(get(link.replace("&amp;", "&")).statusCode())
            .as(link)
            .matches(status -> status < 400 || status == 403 || status == 405);
      }
    }
  }

  @Test
  void answersProgramsAsPrograms() throws Exception {
    for (String path : List.of("/assay/api/problems/none")) {
      assertThat(get(path).headers().firstValue("Content-Type"))
          .as(path)
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }
    assertThat(get("/assay/nothing").body()).contains("<html", "href=\"/assay/");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port + path);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
