package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Pools of small inputs, and what a verification tells of the examples that it tries on them. */
class PoolTests {

  private static final Path PACKAGE = Path.of("problems", "valid-parentheses");

  private static JudgeContext context;

  @BeforeAll
  static void start() {
    context = new JudgeContext();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static Problem problem(Path folder) {
    return ((Loading.Loaded) ProblemLoader.load(folder)).problem();
  }

  private static Set<String> inputs(int draws) throws InterruptedException {
    Problem problem = problem(PACKAGE);
    SearchParts parts = SearchesTests.parts(context);
    Duration most = Duration.ofMinutes(1);
    long end = System.nanoTime() + most.toNanos();
    try (var turn = new SearchTurn(parts.slots().place(Line.SEARCHES, ""), end, most)) {
      assertThat(turn.goesOn()).isTrue();
      var extent = new PoolExtent(draws, 100_000, 100_000, most);
      Set<String> inputs = new HashSet<>();
      new PoolMaker(problem, parts, turn, extent)
          .make()
          .cases()
          .forEach(each -> inputs.add(each.input(problem, Integer.MAX_VALUE)));
      return inputs;
    }
  }

  @Test
  void holdsWhatAPoolOfFewerDrawsHolds() throws Exception {
    Set<String> fewer = inputs(20);
    assertThat(inputs(60)).containsAll(fewer).hasSizeGreaterThan(fewer.size());
  }

  @Test
  void tellsWhichExampleWasNotTriedOnAllInputs(@TempDir Path folder) throws Exception {
    Path copy = folder.resolve("valid-parentheses");
    FileSystemUtils.copyRecursively(PACKAGE, copy);
    Path endless = copy.resolve("submissions/wrong_answer/endless.java");
    Files.writeString(
        endless, "class Solution { public boolean isValid(String s) { while (true) {} } }");
    PoolTrials.Result result =
        new PoolTrials(SearchesTests.parts(context)).of(problem(copy), List.of());
    assertThat(result.unfinished())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.example().file()).isEqualTo(endless);
              assertThat(each.tried()).isLessThan(result.inputs());
            });
    assertThat(result.uncaught()).noneMatch(example -> example.file().equals(endless));
  }
}
