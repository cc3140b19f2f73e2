package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.JudgeContext;
import dev.assay.problem.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verifies the problems that Assay comes with. */
class ProblemsTests {

  @Test
  void eachExampleSubmissionGetsItsVerdict() {
    try (var context = new JudgeContext()) {
      var verification = new Verification(context.judge(), System.out::println);
      assertThat(verification.verify(List.of(Path.of("problems")))).isEmpty();
    }
  }

  @Test
  void reportsEveryFaultOfAllPackagesAtOnce() {
    List<String> progress = new ArrayList<>();
    try (var context = new JudgeContext()) {
      var verification = new Verification(context.judge(), progress::add);
      var findings =
          verification.verify(
              List.of(Path.of("src/test/resources/verify"), Path.of("src/test/resources/nowhere")));
      assertThat(findings)
          .extracting(Object::toString)
          .satisfiesExactlyInAnyOrder(
              first -> assertThat(first).endsWith("resources/nowhere:1: there is no such folder"),
              second ->
                  assertThat(second)
                      .contains("wrong_answer/right.java:1: expected WRONG_ANSWER")
                      .contains("the verdict is ACCEPTED"),
              third ->
                  assertThat(third)
                      .contains("accepted/wrong.java:1: expected ACCEPTED")
                      .contains("WRONG_ANSWER at case 2, input n = 0, expected 0, actual 1"),
              fourth ->
                  assertThat(fourth)
                      .contains("accepted/z_broken.java:3: expected ACCEPTED")
                      .contains("COMPILE_ERROR"));
    }
    assertThat(progress).anyMatch(line -> line.startsWith("[1/1] ") && line.endsWith("square"));
  }

  @Test
  void writesFindingsForPrograms() {
    var finding = new Finding(Path.of("two-sum/problem.yaml"), 3, "a \"quoted\" word");
    assertThat(VerifyCommand.json(List.of(finding)))
        .isEqualToIgnoringWhitespace(
            """
            [{"file": "two-sum/problem.yaml", "line": 3, "message": "a \\"quoted\\" word"}]""");
    assertThat(VerifyCommand.json(List.of())).isEqualToIgnoringWhitespace("[]");
  }
}
