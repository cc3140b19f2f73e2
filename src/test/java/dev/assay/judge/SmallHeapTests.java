package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Answers that are small on the pipe and large on the heap must not fill the heap. */
class SmallHeapTests {

  /** Each returns 2 to 5 MB, which a judge with this heap still reads. */
  private static final Map<String, String> ANSWERS =
      new TreeMap<>(
          Map.of(
              "maps", "Collections.nCopies(700_000, Collections.singletonMap(null, null))",
              "maps of maps", "Collections.nCopies(330_000, Map.of(Map.of(), Map.of()))",
              "empty lists", "Collections.nCopies(1_000_000, List.of())",
              "sets", "Collections.nCopies(1_000_000, Set.of())",
              "chains", "Collections.nCopies(34_000, chain(28))",
              "texts", "Collections.nCopies(1_000_000, \"\")",
              "arrays", "Collections.nCopies(250_000, new Solution[0][0])",
              "numbers", "Collections.nCopies(1, Collections.nCopies(1_000_000, 7))",
              "fitting lists", "Collections.nCopies(200_000, List.of(7))"));

  private static final String SOLUTION =
      """
      import java.util.*;

      class Solution {
        @SuppressWarnings({"unchecked", "rawtypes"})
        public List<List<Integer>> combinationSum(int[] candidates, int target) {
          List raw = %s;
          return raw;
        }

        private static List<?> chain(int length) {
          return length == 0 ? List.of() : Collections.singletonList(chain(length - 1));
        }
      }
      """;

  @Test
  void holdsAllSlotsAtOnce() throws Exception {
    Process judge =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:ActiveProcessorCount=4",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dassay.worker-runtime=" + System.getProperty("assay.worker-runtime"),
                "-Dassay.data=" + Path.of("target/test-data").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTests.class.getName())
            .redirectErrorStream(true)
            .start();
    List<String> said = judge.inputReader().lines().toList();
    assertThat(judge.waitFor()).as("%s", String.join("\n", said)).isZero();
    for (String name : ANSWERS.keySet()) {
      assertThat(said)
          .anyMatch(
              line ->
                  line.matches(name + ": OUTPUT_LIMIT_EXCEEDED The answer is too large.*")
                      || line.startsWith(name + ": WRONG_ANSWER"));
    }
    assertThat(said)
        .contains(
            "maps: OUTPUT_LIMIT_EXCEEDED The answer is too large",
            "fitting lists: WRONG_ANSWER",
            "honest: ACCEPTED");
  }

  /** Judges all answers, each four times, in four slots; then an honest solution. */
  public static void main(String[] arguments) throws Exception {
    Loading loading = ProblemLoader.load(Path.of("problems/combination-sum"));
    Problem problem = ((Loading.Loaded) loading).problem();
    try (var context = new JudgeContext();
        var threads = Executors.newFixedThreadPool(8)) {
      List<Future<String>> verdicts = new ArrayList<>();
      for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
        String code = SOLUTION.formatted(answer.getValue());
        for (int i = 0; i < 4; i++) {
          verdicts.add(
              threads.submit(
                  () -> answer.getKey() + ": " + verdict(context.judge(), problem, code)));
        }
      }
      for (Future<String> verdict : verdicts) {
        System.out.println(verdict.get());
      }
      String honest = problem.reference().code();
      System.out.println(
          "honest: " + context.judge().judge(problem, honest, (j, t) -> {}).verdict());
    }
    System.exit(0);
  }

  private static String verdict(Judge judge, Problem problem, String code) {
    Judgement judgement = judge.judge(problem, code, (judged, total) -> {});
    Failure failure = judgement.failure();
    String message =
        failure == null || failure.message() == null ? "" : failure.message().en().split(":")[0];
    return (judgement.verdict() + " " + message).strip();
  }
}
