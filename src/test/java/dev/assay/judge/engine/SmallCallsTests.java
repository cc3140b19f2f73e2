package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation;
import dev.assay.judge.JudgeContext;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.sandbox.Outcome;
import dev.assay.worker.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls of code with two steps. */
class SmallCallsTests {

  private static final String HEADER =
      """
      public class Codec {
        public String serialize(TreeNode root) {
          return "%s".repeat(%d);
        }

        public TreeNode deserialize(String data) {
          %s
        }
      }
      """;

  private static List<Outcome> outcomes(String code, boolean pauses) throws InterruptedException {
    return outcomes(code, pauses, Duration.ofMinutes(1));
  }

  private static List<Outcome> outcomes(String code, boolean pauses, Duration idle)
      throws InterruptedException {
    Path folder = Path.of("problems/serialize-and-deserialize-binary-tree");
    Problem problem = ((Loading.Loaded) ProblemLoader.load(folder)).problem();
    byte[] sample = Values.encode(((TestCase.Stored) problem.cases().getFirst()).input());
    List<Outcome> outcomes = new ArrayList<>();
    try (var context = new JudgeContext()) {
      SolutionRunners runners = context.part(SolutionRunners.class);
      var compiled =
          (Compilation.Compiled) context.part(ProblemCompiler.class).solution(problem, code);
      SolutionSteps steps = runners.steps(problem, compiled);
      Limits limits = ProgramRunner.packageLimits(problem);
      try (var calls = runners.openMany(limits, steps, Duration.ofMillis(500), idle)) {
        calls.call(
            List.of(sample, sample, sample, sample, sample, sample, sample, sample),
            (index, outcome) -> {
              assertThat(index).isEqualTo(outcomes.size());
              outcomes.add(outcome);
              return true;
            },
            () -> pauses);
      }
    }
    return outcomes;
  }

  @Test
  void pausesAfterTheFirstCallOfALaterStepThatNeverEnds() throws Exception {
    assertThat(outcomes(HEADER.formatted("a", 3, "while (true) {}"), true))
        .singleElement()
        .isInstanceOf(Outcome.Stopped.class);
  }

  @Test
  void stopsCallsThatSleepLongerThanAllOfThemMay() throws Exception {
    String sleeps = HEADER.formatted("a", 3, "Thread.sleep(900); return null;");
    sleeps =
        sleeps.replace("deserialize(String data)", "deserialize(String data) throws Exception");
    assertThat(outcomes(sleeps, true, Duration.ofMillis(400)))
        .singleElement()
        .isInstanceOf(Outcome.Stopped.class);
    assertThat(outcomes(sleeps, true)).first().isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void goesOnInEveryStepWithoutAPauseAlsoWithLargeValues() throws Exception {
    assertThat(outcomes(HEADER.formatted("a", 400_000, "return null;"), false))
        .hasSize(8)
        .allMatch(Outcome.Answered.class::isInstance);
  }
}
