package dev.assay.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.aid.trace.TraceReport.Traced;
import dev.assay.judge.JudgeContext;
import dev.assay.judge.OwnInput;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Right code whose verdict a recorder could change. */
class UntouchedVerdictTests {

  private static final String RIGHT = "nums[1] = 3;\nnums[2] = 6;\nreturn nums;\n";

  private static JudgeContext context;
  private static Problem problem;

  @BeforeAll
  static void start() {
    context = JudgeContext.with(TraceConfiguration.class);
    problem = PackageFixture.load(Path.of("src/test/resources/judge/problems/running-sum"));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  /** Traces statements before the right answer for the input 1, 2, 3. */
  private static Traced traced(String statements) {
    var input = new TraceInput.Own(OwnInput.of(List.of(new int[] {1, 2, 3})));
    String code = "class Solution { int[] runningSum(int[] nums) {\n" + statements + RIGHT + "} }";
    try {
      return (Traced) context.part(Tracer.class).trace(problem, code, input, "");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readsNoStaleViewOfAList() {
    Traced traced =
        traced(
            """
            List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
            List<Integer> part = list.subList(0, 2);
            list.add(9);
            """);
    assertThat(traced.outcome().verdict()).as("%s", traced).isEqualTo(Verdict.ACCEPTED);
    assertThat(Replay.of(traced).getLast().variables()).containsEntry("part", "List[1, 2]");
  }

  @Test
  void readsNoViewThatIsStaleFromTheStart() {
    Traced traced =
        traced(
            """
            List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
            List<Integer> part = list.subList(0, 2); list.add(9);
            """);
    assertThat(traced.outcome().verdict()).as("%s", traced).isEqualTo(Verdict.ACCEPTED);
    assertThat(Replay.of(traced).getLast().variables()).containsEntry("part", "List[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int[] row = new int[1_000_001];",
        "long[][] table = new long[700][700];",
        "Object[] held = {new int[1_000_001]};",
      })
  void keepsNothingLargeAlive(String declaration) {
    Traced traced =
        traced("for (int i = 0; i < 300; i++) {\n" + declaration + "\nnums[0] = 1;\n}\n");
    assertThat(traced.outcome().verdict()).as("%s", traced).isEqualTo(Verdict.ACCEPTED);
    assertThat(traced.traces().getFirst().cut()).isEqualTo("objects");
  }

  /** Woven, the method has more than 8,000 bytes, which the JVM does not compile by itself. */
  @ParameterizedTest
  @CsvSource({"20, 40, 2_000_000", "8, 300, 100_000"})
  void runsLongMethodsFast(int count, int length, String rounds) {
    String variables =
        IntStream.range(0, count)
            .mapToObj(i -> "int a" + i + " = 1;")
            .collect(Collectors.joining());
    String lines =
        IntStream.range(0, length)
            .mapToObj(i -> "a%d += i ^ a%d;\n".formatted(i % count, (i + 7) % count))
            .collect(Collectors.joining());
    Traced traced =
        traced(variables + "\nfor (int i = 0; i < " + rounds + "; i++) {\n" + lines + "}\n");
    assertThat(traced.outcome().verdict()).as("%s", traced.outcome()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void recordsOnWithLargeDataInSight() {
    Traced traced = traced("int[] large = new int[10_000_000];\nint sum = 0;\nsum += 1;\n");
    assertThat(traced.traces().getFirst().cut()).isEmpty();
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.ACCEPTED);
  }
}
