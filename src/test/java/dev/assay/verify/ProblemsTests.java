package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.file.Finding;
import dev.assay.verify.Verification.Extent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verifies the problems that Assay comes with. */
class ProblemsTests {

  private static final String REASON = ", or say why the change does no harm: `// mutants: …`";

  private static final Path FLAWED = Path.of("src/test/resources/verify");

  /** Times are not for tests, and mutants take minutes: the command looks at these. */
  @Test
  void findsNoFaultInOurOwn() {
    try (var context = new VerifyContext()) {
      var verification = new Verification(context, System.out::println, Extent.VERDICTS);
      assertThat(verification.verify(List.of(Path.of("problems")))).isEmpty();
    }
  }

  /** In square the reference is at fault, so that nothing can be compared with it. */
  @Test
  void reportsEveryFaultOfAllPackagesAtOnce() {
    List<String> progress = new ArrayList<>();
    List<Finding> findings;
    try (var context = new VerifyContext()) {
      findings =
          new Verification(context, progress::add, Extent.ALL)
              .verify(List.of(FLAWED, Path.of("src/test/resources/nowhere")));
    }
    assertThat(findings)
        .extracting(Object::toString)
        .map(finding -> finding.replace("src/test/resources/", ""))
        .containsExactlyInAnyOrder(
            "nowhere:1: there is no such folder",
            "verify/collection.yaml:3: there is no problem `circle`",
            "verify/square/submissions/wrong_answer/right.java:1: expected WRONG_ANSWER but the"
                + " verdict is ACCEPTED",
            "verify/square/submissions/accepted/wrong.java:1: expected ACCEPTED but the verdict is"
                + " WRONG_ANSWER at case 2, input n = 0, expected 0, actual 1",
            "verify/square/submissions/accepted/z_broken.java:3: expected ACCEPTED but the verdict"
                + " is COMPILE_ERROR: cannot find symbol symbol: variable m location: class Solution",
            "verify/refused/problem.yaml:5: a TODO is left here: write what it asks for",
            "verify/refused/cases/secret.yaml:3: Validator.java refuses this case: n is odd",
            "verify/refused/submissions/accepted:1: put a second solution here: the reference is"
                + " compared with it on generated inputs",
            "verify/broken-checker/Checker.java:4: Checker.java failed at case 1:"
                + " java.lang.IllegalStateException: not equal",
            "verify/no-valid-input/Generator.java:1: makes no valid input of a size from 1 to 10 or"
                + " so",
            "verify/validator-without-end/Validator.java:4: ')' or ',' expected",
            "verify/reference-that-fails/submissions/accepted/a_half.java:1: the reference fails on"
                + " Generator.java's input of size 1 and seed 1, n = 1, expected an answer, actual"
                + " java.lang.ArithmeticException: / by zero",
            "verify/reference-that-fails/submissions/accepted/b_half.java:1: disagrees with the"
                + " reference a_half.java on Generator.java's input of size 8 and seed 1, n = 8,"
                + " expected 0, actual 4",
            "verify/small-difference/submissions/accepted/b_not_for_three.java:1: disagrees with the"
                + " reference a_same.java on the small input n = 3, expected 3: if the input breaks"
                + " the constraints, Validator.java must refuse it",
            "verify/gaps/submissions/accepted/b_never_none.java:1: disagrees with the reference"
                + " a_loop.java on Generator.java's input of size 2 and seed 1, nums = [6,2],"
                + " limit = -2, expected 0, actual 1",
            "verify/gaps/submissions/accepted/a_loop.java:5: no case notices `return 0; → return"
                + " 1;`: add one whose answer depends on this number"
                + REASON,
            "verify/gaps/submissions/accepted/a_loop.java:5: no case notices `return 0; → return"
                + " (-1);`: add one whose answer depends on this number"
                + REASON,
            "verify/gaps/submissions/accepted/a_loop.java:8: no case notices `num < limit → num <="
                + " limit`: add one where both sides are equal"
                + REASON,
            "verify/gaps/submissions/accepted/a_loop.java:9: the cases notice every mutant of"
                + " this line: remove the reason");
    assertThat(progress)
        .anyMatch(line -> line.startsWith("[8/8] ") && line.endsWith("validator-without-end"))
        .anyMatch(line -> line.endsWith("; note: none of them catches only_300.java"));
  }
}
