package dev.assay.web.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class KeptTraceApiTests {

  @Autowired private MockMvcTester mvc;

  private MvcTestResult keep(String body) {
    return TestClient.post(mvc, "/api/problems/two-sum/traces/kept", body);
  }

  private static String id(MvcTestResult result) {
    return JsonPath.read(BodyText.of(result), "$.id");
  }

  @Test
  void opensWhatWasKeptForAnyoneWithTheLink() {
    MvcTestResult kept =
        keep("{\"code\": \"class A {}\", \"input\": {\"target\": 5, \"nums\": [1, 4]}}");
    assertThat(kept).hasStatus(201);
    String id = id(kept);
    assertThat(mvc.get().uri("/api/traces/" + id))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"problem": "two-sum", "code": "class A {}", "input": "nums = [1,4], target = 5",
             "changed": false, "own": false}
            """);
    assertThat(mvc.get().uri("/traces/" + id))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/problems/two-sum?trace=" + id);
  }

  @Test
  void isOfferedAsALink() {
    assertThat(TestClient.page(mvc, "/problems/climb").select("[data-act=keep]")).hasSize(1);
  }

  @Test
  void isForgottenByItsOwnerOnly() {
    MvcTestResult kept = keep("{\"code\": \"class A {}\"}");
    Cookie owner = TestClient.guest(kept);
    String uri = "/api/traces/" + id(kept);
    assertThat(mvc.delete().uri(uri)).hasStatus(404);
    assertThat(mvc.delete().uri(uri).cookie(owner)).hasStatus(204);
    assertThat(mvc.get().uri(uri).cookie(owner)).hasStatus(404);
  }

  @Test
  void refusesWhatIsTooLong() {
    String many = "1,".repeat(10_000) + "1";
    assertThat(keep("{\"code\": \"x\", \"input\": {\"target\": 5, \"nums\": [" + many + "]}}"))
        .hasStatus(413);
  }

  @Test
  void knowsNoOtherIds() {
    for (String id : new String[] {"1", UUID.randomUUID().toString()}) {
      assertThat(mvc.get().uri("/api/traces/" + id))
          .hasStatus(404)
          .bodyJson()
          .extractingPath("$.detail")
          .asString()
          .contains("leads to no trace");
      assertThat(mvc.get().uri("/traces/" + id)).hasStatus(404);
      assertThat(mvc.delete().uri("/api/traces/" + id)).hasStatus(404);
    }
  }
}
