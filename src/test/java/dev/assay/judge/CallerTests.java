package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The messages that solvers see where a package's Caller.java calls their code. */
class CallerTests {

  private static JudgeContext context;
  private static Shapes shapes;

  @BeforeAll
  static void start() {
    context = new JudgeContext();
    shapes = new Shapes(context.judge());
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void tellsWhatCallersRefuseFromWhatSolutionsThrow() {
    assertThat(shapes.failure("cycle-entry", "wrong_answer/equal_node").message())
        .isEqualTo(
            new Localized<>("The node that was returned is none of the list's.", "返回的节点不在链表中。"));
    assertThat(shapes.failure("guess", "wrong_answer/guesses_all").message().en())
        .endsWith("guesses, at most 32 are allowed.");
    Failure thrown = shapes.failure("cycle-entry", "runtime_error/illegal_state");
    assertThat(thrown.message().en()).isEqualTo("java.lang.IllegalStateException: my own");
    assertThat(thrown.frames())
        .singleElement()
        .satisfies(frame -> assertThat(frame.method()).isEqualTo("Solution.entry"));
  }

  @Test
  void showsInputsAsCallersTakeThem() throws Exception {
    Failure failure = shapes.failure("cycle-entry", "wrong_answer/equal_node");
    assertThat(failure.input()).isEqualTo("values = [3,2,0,-4], pos = 1");
    assertThat(failure.expected()).isEqualTo("1");
    Problem problem = Shapes.problem("guess");
    String code = problem.reference().code();
    RunReport run = context.judge().run(problem, code, List.of(List.of(10, 7)));
    assertThat(run.cases().getFirst().expected()).isEqualTo("7");
    assertThatThrownBy(() -> context.judge().run(problem, code, List.of(List.of(10, 11))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("pick must be between 1 and n");
  }

  @Test
  void startsTheEditorWithWhatASolutionMayCall() {
    assertThat(Shapes.problem("guess").template())
        .isEqualTo(
            """
            /**
             * The class above yours:
             *   int guess(int number)  -1 if the number is above the one picked, 1 if below, 0 if equal
             */
            class Solution extends GuessGame {
                public int find(int n) {
            \s\s\s\s\s\s\s\s
                }
            }
            """);
    assertThat(Shapes.problem("in-order").template())
        .contains("public void first(Runnable printFirst) throws InterruptedException {");
    assertThat(Shapes.problem("fresh-copy").template()).startsWith("// Given:\n// class Node {");
  }

  @Test
  void saysWhatIsNotAllowedBesideACaller() {
    Problem guess = Shapes.problem("guess");
    String own =
        "class GuessGame { int pick; }\n"
            + "class Solution extends GuessGame { int find(int n) { return pick; } }";
    assertThat(shapes.diagnostic(guess, own))
        .isEqualTo(
            "The problem provides the class `GuessGame`, which takes the place of yours. Your code"
                + " does not fit it: pick has private access in GuessGame");
    assertThat(shapes.diagnostic(guess, "class Solution { int find(int n) { return 1; } }"))
        .contains("Solution must extend GuessGame");
    String reflection =
        "class Solution extends GuessGame { int find(int n) { return getClass().getFields().length;"
            + " } }";
    assertThat(shapes.diagnostic(guess, reflection))
        .contains("java.lang.Class.getFields is not allowed");
  }

  @Test
  void endsTheWaitOnceOneThreadThrows() {
    assertThat(
            shapes.failure("in-order", "runtime_error/throws_while_the_other_waits").message().en())
        .isEqualTo("java.lang.UnsupportedOperationException: first");
  }
}
