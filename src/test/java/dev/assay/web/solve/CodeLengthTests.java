package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.compiler.CompilerProperties;
import dev.assay.web.WebTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;

/** The limit on the length of code is the compiler's, also where requests are checked. */
@WebTest
@TestPropertySource(
    properties = {
      "assay.compiler.max-source=128KB",
      "spring.datasource.url=jdbc:h2:mem:code-length"
    })
@DirtiesContext
class CodeLengthTests {

  private static final int LIMIT = 131_072;

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({
    "submissions, 202",
    "runs, 200",
    "diagnostics, 200",
    "completions, 200",
    "format, 200"
  })
  void takesCodeUpToARaisedLimit(String call, int status) {
    assertThat(post(call, code(LIMIT))).hasStatus(status);
  }

  @ParameterizedTest
  @CsvSource({"submissions", "runs", "diagnostics", "completions", "format"})
  void namesTheRaisedLimitToLongerCode(String call) {
    assertThat(post(call, code(LIMIT + 1)))
        .hasStatus(413)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("131,073 bytes", "at most 131,072");
  }

  @Test
  void refusesALimitThatNoRequestCanCarry() {
    var properties =
        new CompilerProperties(
            Duration.ofSeconds(3), DataSize.ofMegabytes(400), DataSize.ofMegabytes(1), 50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SubmittedCode(properties))
        .withMessageContaining("assay.compiler.max-source must be at most 512KB");
  }

  /** Returns code of this many bytes, with few of them on a line. */
  private static String code(int bytes) {
    String start = "class Solution {}\n";
    String lines = "// padding\n".repeat(bytes / 10);
    return start + lines.substring(0, bytes - start.length());
  }

  private MvcTestResult post(String call, String code) {
    return mvc.post()
        .uri("/api/problems/two-sum/" + call)
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"code\": \"" + code.replace("\n", "\\n") + "\", \"offset\": 0}")
        .exchange();
  }
}
