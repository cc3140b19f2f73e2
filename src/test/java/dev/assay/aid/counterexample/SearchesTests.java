package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.Judgement;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Smallest inputs of code that fails, found by the real judge on problems of this repository. */
class SearchesTests {

  private static JudgeContext context;
  private static Searches searches;

  @BeforeAll
  static void start() {
    context = new JudgeContext();
    searches = new Searches(parts(context));
  }

  static SearchParts parts(JudgeContext context) {
    return new SearchParts(
        context.part(ProblemCompiler.class),
        context.part(SolutionRunners.class),
        context.part(CustomChecks.class),
        context.part(CaseJudges.class),
        context.part(TestSuites.class),
        context.part(Slots.class));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  /** Returns the problem without its generated cases, which take seconds to prepare. */
  private static Problem problem(String slug) {
    return problem(slug, null);
  }

  private static Problem problem(String slug, @Nullable Duration time) {
    Problem all = ((Loading.Loaded) ProblemLoader.load(Path.of("problems", slug))).problem();
    List<TestCase> stored =
        all.cases().stream().filter(each -> each instanceof TestCase.Stored).toList();
    return new Problem(
        all.slug(),
        all.number(),
        all.title(),
        all.difficulty(),
        all.tags(),
        all.signature(),
        all.checker(),
        time == null
            ? all.limits()
            : new Limits(time, all.limits().memoryBytes(), all.limits().outputBytes()),
        all.constraints(),
        all.hints(),
        all.source(),
        all.pictures(),
        all.smallest(),
        all.statement(),
        all.editorial(),
        stored,
        all.code(),
        all.submissions(),
        all.version());
  }

  private static Searches.Result search(Problem problem, String code, Duration longest) {
    Judgement judgement = context.judge().judge(problem, code, (judged, total) -> {});
    var failed =
        new Searches.Failed(
            problem, code, judgement.verdict(), judgement.failure().number(), "tester");
    return searches.search(failed, System.nanoTime() + longest.toNanos(), new StoppableWork());
  }

  private static Counterexample found(Problem problem, String code) {
    Counterexample found = search(problem, code, Duration.ofMinutes(1)).found();
    assertThat(found).isNotNull();
    return found;
  }

  /** One problem of each shape. */
  @ParameterizedTest
  @CsvSource({
    "merge-sorted-array, WRONG_ANSWER, 8",
    "lru-cache, WRONG_ANSWER, 16",
    "invert-binary-tree, WRONG_ANSWER, 5",
    "linked-list-cycle-ii, WRONG_ANSWER, 5",
    "longest-palindromic-substring, WRONG_ANSWER, 7",
    "combination-sum, WRONG_ANSWER, 5",
    "serialize-and-deserialize-binary-tree, RUNTIME_ERROR, 5"
  })
  void findsASmallInputThatTheJudgeFails(String slug, String verdict, int mostValues) {
    Problem problem = problem(slug);
    ExampleSubmission example =
        problem.submissions().stream()
            .filter(each -> each.verdict().equals(verdict))
            .findFirst()
            .orElseThrow();
    Counterexample found = found(problem, example.code());
    assertThat(found.verdict().name()).isEqualTo(verdict);
    assertThat(found.size()).isLessThanOrEqualTo(mostValues);
    assertThat(found.actual()).isNotEqualTo(found.expected());
  }

  @Test
  void findsTheVerySmallestInput() {
    String evenIsValid =
        "class Solution { public boolean isValid(String s) { return s.length() % 2 == 0; } }";
    Counterexample found = found(problem("valid-parentheses"), evenIsValid);
    assertThat(found.input()).hasSize("s = \"((\"".length());
    assertThat(found.expected()).isEqualTo("false");
    assertThat(found.actual()).isEqualTo("true");
    assertThat(found.size()).isEqualTo(3);
  }

  @Test
  void findsWhereCodeNeverEnds() {
    String endless =
        """
        class Solution {
          public ListNode reverseList(ListNode head) {
            while (head != null && head.next != null) {}
            return head;
          }
        }
        """;
    Counterexample found = found(problem("reverse-linked-list"), endless);
    assertThat(found.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
    assertThat(found.size()).isEqualTo(3);
  }

  /** Busy for {@code millis}, and without end where the text is longer than {@code longest}. */
  private static Searches.Result searchSlow(int millis, int longest) {
    String slow =
        """
        class Solution {
          public boolean isValid(String s) {
            long end = System.nanoTime() + %d * 1_000_000L;
            while (System.nanoTime() < end || s.length() > %d) {}
            return true;
          }
        }
        """
            .formatted(millis, longest);
    Problem problem = problem("valid-parentheses", Duration.ofSeconds(1));
    var failed = new Searches.Failed(problem, slow, Verdict.TIME_LIMIT_EXCEEDED, 1, "tester");
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    return searches.search(failed, end, new StoppableWork());
  }

  @Test
  void goesOnFromAnInputThatIsSlowToALargerOneThatNeverEnds() {
    Counterexample found = searchSlow(600, 3).found();
    assertThat(found).isNotNull();
    assertThat(found.input().length()).isGreaterThan("s = \"...\"".length());
  }

  @Test
  void findsNoneForGoodIfCodeIsSlowButInTime() {
    searchSlow(500, Integer.MAX_VALUE); // may lack time, since it may have made the pool
    assertThat(searchSlow(500, Integer.MAX_VALUE)).isEqualTo(new Searches.Result(null, true));
  }

  @Test
  void endsInTime() {
    String wrong = "class Solution { public boolean isValid(String s) { return true; } }";
    assertThat(search(problem("valid-parentheses"), wrong, Duration.ZERO))
        .isEqualTo(Searches.Result.NOT_NOW);
  }
}
