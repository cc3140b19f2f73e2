package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation;
import dev.assay.judge.JudgeContext;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What a package's checker may take of a search. */
class CandidateTests {

  private static final String SLUG = "longest-palindromic-substring";

  private static final String FIRST_LETTER =
      """
      class Solution {
        public String longestPalindrome(String s) {
          return s.substring(0, 1);
        }
      }
      """;

  private static JudgeContext context;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    context = new JudgeContext();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private Problem problem(String check) throws IOException {
    Path copy = folder.resolve(SLUG);
    FileSystemUtils.copyRecursively(Path.of("problems", SLUG), copy);
    Files.writeString(
        copy.resolve("Checker.java"),
        """
        class Checker {
          static boolean check(String s, String expected, String actual) {
            %s
          }
        }
        """
            .formatted(check));
    return ((Loading.Loaded) ProblemLoader.load(copy)).problem();
  }

  /** Tries the code on a case that its answer fails as text, so that the checker decides. */
  private static int tried(Problem problem, int times, SearchTurn turn) throws Exception {
    var compiled =
        (Compilation.Compiled) context.part(ProblemCompiler.class).solution(problem, FIRST_LETTER);
    SolutionRunners runners = context.part(SolutionRunners.class);
    var calls = runners.openMany(problem, runners.steps(problem, compiled), Duration.ofMillis(350));
    var candidate =
        new Candidate(
            calls,
            Candidate.checks(problem, context.part(CustomChecks.class)),
            Verdict.WRONG_ANSWER::equals,
            turn);
    var prepared = PreparedCase.of(problem.signature(), 1, List.of("ab"), "b");
    assertThat(candidate.firstFailing(Collections.nCopies(times, prepared))).isEqualTo(-1);
    return candidate.tried();
  }

  private static SearchTurn turn(Duration cpu) {
    long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    return new SearchTurn(context.part(Slots.class).place(Line.SEARCHES, ""), end, cpu);
  }

  @Test
  void givesACheckerUpThatNeverEndsAndCountsItsTime() throws Exception {
    try (var turn = turn(Duration.ofMinutes(1))) {
      assertThat(tried(problem("while (true) {}"), 100, turn)).isEqualTo(3);
      assertThat(turn.cpu()).isGreaterThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void endsWithTheTimeThatTheCheckerTook() throws Exception {
    try (var turn = turn(Duration.ofMillis(300))) {
      assertThat(tried(problem("while (true) {}"), 100, turn)).isEqualTo(1);
    }
  }

  @Test
  void asksTheCheckerAboutSomeHundredAnswersOnly() throws Exception {
    try (var turn = turn(Duration.ofMinutes(1))) {
      assertThat(tried(problem("return true;"), 2_000, turn)).isEqualTo(600);
    }
  }
}
