package dev.assay.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import dev.assay.web.sharing.SharingClient.Accepted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SharingApiTests {

  @Autowired private MockMvcTester mvc;
  private SharingClient client;

  @BeforeEach
  void client() {
    client = new SharingClient(mvc);
  }

  @Test
  void showsASolutionToThoseWhoHaveSolvedTheProblem() {
    Accepted owner = client.submit("climb", "class Owner {}");
    String id = client.shared(owner, "solved", "an *idea*");
    assertThat(mvc.get().uri("/api/solutions/" + id).cookie(owner.guest()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"problem": "climb", "own": true, "visibility": "solved", "note": "an *idea*",
             "timeMillis": 3, "memoryBytes": 45000000, "submission": "%s",
             "code": "class Owner {}"}"""
                .formatted(owner.id()));

    assertThat(mvc.get().uri("/api/solutions/" + id)).hasStatus(403);
    Accepted wrong = client.submit("climb", "// WRONG_ANSWER");
    var refused = mvc.get().uri("/api/solutions/" + id).cookie(wrong.guest()).exchange();
    assertThat(refused).hasStatus(403);
    assertThat(SharingClient.read(refused, "$.detail")).contains("Solve the problem first");

    Accepted solver = client.submit("climb", "other");
    var found = mvc.get().uri("/api/solutions/" + id).cookie(solver.guest()).exchange();
    assertThat(found).bodyJson().extractingPath("$.code").isEqualTo("class Owner {}");
    assertThat(found).bodyJson().extractingPath("$.own").isEqualTo(false);
    assertThat(found).bodyJson().doesNotHavePath("$.submission");
  }

  @Test
  void showsALinkedSolutionToAnyone() {
    String id = client.shared(client.submit("climb", "open"), "link", "");
    assertThat(mvc.get().uri("/api/solutions/" + id))
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("open");
  }

  @Test
  void listsNewestOrFastestFirstWithoutCode() {
    Accepted owner = client.submit("two-sum", "one");
    String first = client.shared(owner, "solved", "first");
    String second = client.shared(client.submit("two-sum", "two"), "link", "second");
    var page = list("/api/problems/two-sum/solutions?size=1", owner);
    assertThat(page).bodyJson().extractingPath("$[*].id").asArray().containsExactly(second);
    assertThat(page).bodyJson().doesNotHavePath("$[0].code");
    assertThat(page.getResponse().getHeader(HttpHeaders.LINK))
        .isEqualTo("</api/problems/two-sum/solutions?sort=newest&page=1&size=1>; rel=\"next\"");
    assertThat(list("/api/problems/two-sum/solutions?sort=newest&page=1&size=1", owner))
        .bodyJson()
        .extractingPath("$[0].id")
        .isEqualTo(first);
    assertThat(list("/api/problems/two-sum/solutions?sort=fastest&size=100", owner))
        .bodyJson()
        .extractingPath("$[*].id")
        .asArray()
        .contains(first, second);
    assertThat(list("/api/problems/two-sum/solutions?sort=best", owner)).hasStatus(400);
    assertThat(mvc.get().uri("/api/problems/two-sum/solutions")).hasStatus(403);
    assertThat(mvc.get().uri("/api/problems/no-such/solutions")).hasStatus(404);
  }

  @Test
  void changesAndWithdrawsAtAnyTime() {
    Accepted owner = client.submit("climb", "mine");
    String id = client.shared(owner, "link", "before");
    assertThat(client.shared(owner, "solved", "after")).isEqualTo(id);
    assertThat(mvc.get().uri("/api/solutions/" + id)).hasStatus(403);

    String share = "/api/submissions/" + owner.id() + "/share";
    assertThat(mvc.delete().uri(share).cookie(owner.guest())).hasStatus(204);
    assertThat(mvc.delete().uri(share).cookie(owner.guest())).hasStatus(204);
    assertThat(mvc.get().uri("/api/solutions/" + id).cookie(owner.guest())).hasStatus(404);
    assertThat(client.shared(owner, "link", "")).as("a new link").isNotEqualTo(id);
  }

  @Test
  void leavesSharingToTheOwner() {
    Accepted owner = client.submit("climb", "mine");
    String id = client.shared(owner, "link", "");
    var thief = new Accepted(owner.id(), client.submit("climb", "other").guest());
    assertThat(client.share(thief, "{\"visibility\": \"link\"}")).hasStatus(403);
    assertThat(mvc.delete().uri("/api/submissions/" + owner.id() + "/share").cookie(thief.guest()))
        .hasStatus(403);
    assertThat(mvc.get().uri("/api/solutions/" + id)).hasStatusOk();
  }

  @Test
  void sharesNothingBeforeItIsAccepted() {
    Accepted wrong = client.submit("climb", "// WRONG_ANSWER");
    var refused = client.share(wrong, "{\"visibility\": \"solved\"}");
    assertThat(refused).hasStatus(409);
    assertThat(SharingClient.read(refused, "$.detail")).contains("accepted");
  }

  @ParameterizedTest
  @CsvSource({"5000, 200", "5001, 413"})
  void boundsTheNote(int length, int status) {
    String body = "{\"visibility\": \"solved\", \"note\": \"%s\"}".formatted("é".repeat(length));
    assertThat(client.share(client.submit("climb", "mine"), body)).hasStatus(status);
  }

  @Test
  void replacesWhatIsNoCharacterInANote() {
    String body = "{\"visibility\": \"solved\", \"note\": \"a\\u0000b\\ud800c\\r\\nd\"}";
    assertThat(client.share(client.submit("climb", "mine"), body))
        .bodyJson()
        .extractingPath("$.note")
        .isEqualTo("a\ufffdb\ufffdc\nd");
  }

  @ParameterizedTest
  @CsvSource({"{}", "{\"visibility\": \"all\"}", "{\"visibility\": \"LINK\"}", "[]"})
  void saysHowToShare(String body) {
    var refused = client.share(client.submit("climb", "mine"), body);
    assertThat(refused).hasStatus(400);
    assertThat(SharingClient.read(refused, "$.detail")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"x", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1"})
  void findsNoOtherIds(String id) {
    var missing = mvc.get().uri("/api/solutions/" + id).exchange();
    assertThat(missing).hasStatus(404);
    assertThat(SharingClient.read(missing, "$.detail")).contains("withdrawn");
    assertThat(TestClient.parse(mvc.get().uri("/solutions/" + id).exchange()).text())
        .contains("withdrawn");
  }

  private MvcTestResult list(String uri, Accepted visitor) {
    return mvc.get().uri(uri).cookie(visitor.guest()).exchange();
  }
}
