package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class JudgeTests {

  private static final Path RESOURCES = Path.of("src/test/resources/judge");

  private static JudgeContext context;
  private static Judge judge;

  /** Those who sleep are stopped sooner here. */
  private static JudgeContext impatient;

  private static Problem problem;

  @BeforeAll
  static void start() {
    context = new JudgeContext();
    judge = context.judge();
    impatient = new JudgeContext("--assay.idle-time=2s", "--assay.idle-workers=1");
    Loading loading = ProblemLoader.load(RESOURCES.resolve("problems/running-sum"));
    assertThat(loading).isInstanceOf(Loading.Loaded.class);
    problem = ((Loading.Loaded) loading).problem();
  }

  @AfterAll
  static void stop() {
    context.close();
    impatient.close();
  }

  static List<String> verdicts() throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("verdicts"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static String code(String name) {
    try {
      return Files.readString(RESOURCES.resolve("verdicts").resolve(name).resolve("Solution.java"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void reachesTheVerdict(String name) throws Exception {
    Map<String, Object> expected =
        new Yaml().load(Files.readString(RESOURCES.resolve("verdicts/" + name + "/expected.yaml")));
    Judge judge = name.startsWith("time-limit-sleeps") ? impatient.judge() : JudgeTests.judge;
    Judgement judgement = judge.judge(problem, code(name), (judged, total) -> {});
    assertThat(judgement.verdict().name()).as("%s", judgement).isEqualTo(expected.get("verdict"));
    assertThat(judgement.passed()).isEqualTo(expected.get("passed"));
    assertThat(judgement.total()).isEqualTo(4);
    Failure failure = judgement.failure();
    for (String key : expected.keySet()) {
      Object value = expected.get(key);
      switch (key) {
        case "verdict", "passed" -> {}
        case "input" -> assertThat(failure.input()).isEqualTo(value);
        case "expected" -> assertThat(failure.expected()).isEqualTo(value);
        case "actual" -> assertThat(failure.actual()).isEqualTo(value);
        case "stdout" -> assertThat(failure.stdout()).isEqualTo(value);
        case "stdout-begins" -> assertThat(failure.stdout()).startsWith((String) value);
        case "stdout-ends" -> assertThat(failure.stdout()).endsWith((String) value);
        case "message" -> assertThat(failure.message().en()).startsWith((String) value);
        case "frames" ->
            assertThat(failure.frames().stream().map(f -> f.method() + ":" + f.line()).toList())
                .isEqualTo(value);
        case "diagnostic" -> {
          var first = judgement.diagnostics().getFirst();
          assertThat(first.line() + ":" + first.column() + ": " + first.message().en())
              .contains((String) value);
        }
        default -> throw new AssertionError("unknown key " + key);
      }
    }
  }

  @Test
  void judgesOthersUndisturbedByAHostileNeighbour() {
    var hostile =
        CompletableFuture.supplyAsync(
            () -> judge.judge(problem, code("time-limit-endless-loop"), (judged, total) -> {}));
    for (int i = 0; i < 5; i++) {
      assertThat(
              judge
                  .judge(problem, code("accepted-field-state-is-fresh"), (judged, total) -> {})
                  .verdict())
          .isEqualTo(Verdict.ACCEPTED);
    }
    assertThat(hostile.join().verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
  }

  @Test
  void reportsProgressCaseByCase() {
    List<String> heard = new ArrayList<>();
    judge.judge(
        problem, code("accepted-prints-much"), (judged, total) -> heard.add(judged + "/" + total));
    assertThat(heard).containsExactly("0/4", "1/4", "2/4", "3/4", "4/4");
  }

  @Test
  void runsAllSamplesAndOwnInputsWithTheReferencesAnswer() throws Exception {
    RunReport samples = judge.run(problem, code("accepted-prints-much"), List.of());
    assertThat(samples.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(samples.cases()).hasSize(1);

    RunReport own =
        judge.run(
            problem,
            code("wrong-answer-off-by-one"),
            List.of(List.of(new int[] {5, 5}), List.of(new int[] {7})));
    assertThat(own.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    assertThat(own.cases().stream().map(RunReport.RunCase::verdict))
        .containsExactly(Verdict.WRONG_ANSWER, Verdict.ACCEPTED);
    assertThat(own.cases().getFirst().expected()).isEqualTo("[5,10]");
    assertThat(own.cases().getFirst().actual()).isEqualTo("[5,5]");
  }

  @Test
  void runsTheCasesBehindOneThatEndedItsWorker() throws Exception {
    String code =
        """
        class Solution {
          public int[] runningSum(int[] nums) {
            if (nums.length == 1) System.exit(0);
            return nums;
          }
        }
        """;
    RunReport report =
        judge.run(problem, code, List.of(List.of(new int[] {7}), List.of(new int[0])));
    assertThat(report.cases().stream().map(RunReport.RunCase::verdict))
        .containsExactly(Verdict.RUNTIME_ERROR, Verdict.ACCEPTED);
  }

  @Test
  void letsTheCasesOfARunSleepNoLongerThanThoseOfASubmission() throws Exception {
    var inputs = List.of(List.<Object>of(new int[] {1}), List.<Object>of(new int[] {2}));
    String code =
        code("time-limit-sleeps-a-little-in-each-case").replace("900", "900 + 250 * nums[0]");
    RunReport report = impatient.judge().run(problem, code, inputs);
    assertThat(report.cases().stream().map(RunReport.RunCase::verdict))
        .containsExactly(Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED);
    assertThat(report.cases().getLast().message().en()).startsWith("All calls together slept");
    assertThat(report.cases().getLast().message().zh()).contains("一次提交或运行最多允许 2.0 秒");
  }

  @Test
  void callsNoFurtherCasesOfARunAfterThreeThatTookTooLong() throws Exception {
    String code =
        """
        class Solution {
          public int[] runningSum(int[] nums) {
            while (nums[0] == 0) {}
            return nums;
          }
        }
        """;
    List<Object> endless = List.of(new int[] {0});
    List<Object> quick = List.of(new int[] {1});
    RunReport report =
        judge.run(problem, code, List.of(endless, quick, endless, quick, endless, quick, endless));
    assertThat(report.cases().stream().map(RunReport.RunCase::actual))
        .containsExactly(null, "[1]", null, "[1]", null, null, null);
    assertThat(report.cases().subList(4, 7).stream().map(each -> each.message().en()))
        .satisfiesExactly(
            last -> assertThat(last).doesNotContain("not called"),
            left -> assertThat(left).startsWith("This case was not called, because 3 cases"),
            left -> assertThat(left).startsWith("This case was not called, because 3 cases"));
    assertThat(report.cases().getLast().message().zh()).contains("前面已有 3 个用例超时");
    assertThat(report.cases().getLast().verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
  }

  @Test
  void refusesAnOwnInputThatBreaksTheConstraints() {
    assertThatThrownBy(
            () ->
                judge.run(
                    problem,
                    code("accepted-prints-much"),
                    List.of(List.of(new int[1]), List.of(new int[100_001]))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("nums: at most 10^5 numbers are allowed")
        .extracting(e -> ((InvalidInputException) e).index())
        .isEqualTo(1);
  }

  @Test
  void diagnosesWithoutRunning() {
    assertThat(judge.diagnose(problem, code("time-limit-endless-loop")))
        .singleElement()
        .satisfies(warning -> assertThat(warning.severity()).isEqualTo(Severity.WARNING));
    assertThat(judge.diagnose(problem, code("compile-error-syntax"))).hasSize(1);
  }

  @Test
  void tellsACaseWholeWhileAllSlotsAreTaken() throws Exception {
    judge.prepare(problem);
    int slots = Runtime.getRuntime().availableProcessors();
    try (var threads = Executors.newFixedThreadPool(slots)) {
      List<Future<Judgement>> sleepers = new ArrayList<>();
      var judging = new CountDownLatch(slots);
      for (int i = 0; i < slots; i++) {
        sleepers.add(
            threads.submit(
                () ->
                    judge.judge(
                        problem,
                        code("time-limit-sleeps"),
                        (judged, total) -> judging.countDown())));
      }
      judging.await();
      assertThat(judge.caseValues(problem, 1).expected()).isNotEmpty();
      assertThat(sleepers).noneMatch(Future::isDone);
      threads.shutdownNow();
    }
  }
}
