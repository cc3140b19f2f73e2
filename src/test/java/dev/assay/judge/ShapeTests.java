package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.judge.engine.CodeFaults;
import dev.assay.language.Localized;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks packages of each shape that a problem may have; the folders say what shall come of it. */
class ShapeTests {

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

  static List<Arguments> submissions() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Shapes.ROOT)) {
      for (Path folder : folders.sorted().toList()) {
        Problem problem = Shapes.problem(folder.getFileName().toString());
        for (ExampleSubmission example : problem.submissions()) {
          all.add(
              Arguments.argumentSet(
                  problem.slug()
                      + "/"
                      + Shapes.ROOT.resolve(problem.slug()).relativize(example.file()),
                  problem,
                  example));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("submissions")
  void reachesTheVerdictOfItsFolder(Problem problem, ExampleSubmission example) {
    Judgement judgement = shapes.judge(problem, example.code());
    assertThat(judgement.verdict().name()).as("%s", judgement).isEqualTo(example.verdict());
  }

  @Test
  void namesTheJudgedClassWhereSeveralCouldBeMeant() {
    assertThat(shapes.judge("bag", "accepted/two_bags").judgedClass()).isEqualTo("FirstBag");
    assertThat(shapes.judge("bag", "accepted/list").judgedClass()).isNull();
  }

  @Test
  void showsListsAndTreesAsCasesWriteThem() {
    Failure list = shapes.failure("reverse-list", "wrong_answer/as_it_was");
    assertThat(list.input()).isEqualTo("head = [1,2,3]");
    assertThat(list.expected()).isEqualTo("[3,2,1]");
    assertThat(list.actual()).isEqualTo("[1,2,3]");
    assertThat(shapes.failure("reverse-list", "wrong_answer/nothing").actual()).isEqualTo("[]");
    Failure tree = shapes.failure("mirror-tree", "wrong_answer/as_it_was");
    assertThat(tree.input()).isEqualTo("root = [1,2,3,null,4]");
    assertThat(tree.actual()).isEqualTo("[[1,2,3,null,4]]");
  }

  @Test
  void saysThatAnAnswerHasNoEnd() {
    for (String name : List.of("runs_in_a_circle", "points_at_itself")) {
      Failure failure = shapes.failure("reverse-list", "runtime_error/" + name);
      assertThat(failure.message().en())
          .isEqualTo("The list that was returned has no end: it runs in a circle.");
      assertThat(failure.message().zh()).isEqualTo("返回的链表没有终点：它形成了环。");
      assertThat(failure.frames()).isEmpty();
    }
    for (String name : List.of("below_itself", "doubles_for_ever")) {
      assertThat(shapes.failure("mirror-tree", "runtime_error/" + name).message().en())
          .startsWith("The tree that was returned has more than 1,000,000 nodes");
    }
  }

  @Test
  void tellsAllMembersThatAClassLacksAtOnce() {
    Problem problem = Shapes.problem("bag");
    assertThat(
            shapes.diagnostic(
                problem, "class Bag { Bag(String room) {} long last() { return 1; } }"))
        .isEqualTo(
            "Your class `Bag` does not fit: `Bag(int room)` is needed, but its parameter 1, room,"
                + " is String instead of int; `boolean put(int value)` is missing; `List<Integer>"
                + " all()` is missing; `void clear()` is missing; `Integer last()` is needed, but"
                + " it returns long instead of Integer.");
    assertThat(shapes.diagnostic(problem, "class Solution {}"))
        .isEqualTo(
            "Your code needs the class `Bag` with `Bag(int room)`, `boolean put(int value)`,"
                + " `List<Integer> all()`, `void clear()`, `Integer last()`; found only Solution.");
  }

  @Test
  void showsTheCallsOfAClass() {
    Failure failure = shapes.failure("bag", "wrong_answer/never_full");
    assertThat(failure.input())
        .startsWith("operations = [\"Bag\",\"last\",\"put\",")
        .endsWith("arguments = [[2],[],[5],[6],[7],[],[],[],[]]");
    assertThat(failure.expected()).isEqualTo("[null,null,true,true,false,[5,6],null,[],null]");
    assertThat(failure.actual()).isEqualTo("[null,null,true,true,true,[5,6,7],null,[],null]");
  }

  @Test
  void passesOnWhatThePackagesNotationSays() {
    Failure failure = shapes.failure("turn-graph", "runtime_error/mixes_copies");
    assertThat(failure.input()).isEqualTo("node = [[2,3],[3],[1]]");
    assertThat(failure.message().en()).isEqualTo("Two nodes of the answer have the number 1.");
    assertThat(Shapes.problem("turn-graph").template())
        .startsWith("// Given:\n// class Node {\n//   int val;")
        .doesNotContain("NodeNotation");
  }

  @Test
  void saysThatThePackagesNotationFailed() {
    Failure failure =
        shapes
            .judge(
                Shapes.problem("turn-graph"),
                "class Solution { Node turn(Node node) { node.neighbors.set(0, null); return node;"
                    + " } }")
            .failure();
    assertThat(failure.message().en())
        .startsWith("The problem's NodeNotation.format failed: java.lang.NullPointerException");
    assertThat(failure.message().zh()).startsWith("题目的 NodeNotation.format 执行失败：");
  }

  @Test
  void saysThatTheNextStepCannotTakeAValue() {
    assertThat(shapes.failure("relay", "wrong_answer/packs_numbers").message())
        .isEqualTo(
            new Localized<>(
                "The returned value has another type than the method says, so the next call can't"
                    + " take it.",
                "返回值的类型与方法声明的不同，下一次调用无法使用它。"));
  }

  @Test
  void saysThatAnAnswerContainsItself() {
    String code =
        """
        class Solution {
          List<Set<Integer>> groups(int[] numbers) {
            List itself = new ArrayList();
            itself.add(itself);
            return itself;
          }
        }
        """;
    assertThat(shapes.judge(Shapes.problem("groups"), code).failure().message())
        .isEqualTo(
            new Localized<>("The answer is nested more than 32 levels deep.", "答案的嵌套超过了 32 层。"));
  }

  @Test
  void saysHowManyElementsThereAre() {
    assertThat(shapes.failure("keep-positive", "runtime_error/more_than_there_are").message())
        .isEqualTo(
            new Localized<>(
                "The method returned 4, but there are 3 elements.", "方法返回了 4，但只有 3 个元素。"));
    assertThat(shapes.failure("keep-positive", "runtime_error/negative").message().en())
        .isEqualTo("The method returned -1, but there are 3 elements.");
    assertThat(shapes.failure("keep-positive", "wrong_answer/one_too_many").actual())
        .isEqualTo("[3,4,4]");
  }

  @Test
  void passesTheCheckersReasonOn() {
    assertThat(shapes.failure("any-divisor", "wrong_answer/itself").message())
        .isEqualTo(new Localized<>("12 is not between 1 and 12", "12 不在 1 和 12 之间"));
    assertThat(shapes.failure("any-divisor", "wrong_answer/no_divisor").message()).isNull();
    assertThat(shapes.failure("any-half", "wrong_answer/all").message())
        .isEqualTo(Localized.same("too many values"));
  }

  @Test
  void blamesACheckerThatFailsNotTheSubmission() {
    assertThatThrownBy(() -> judgeReference("checker-that-fails"))
        .isInstanceOf(JudgeException.class)
        .hasMessage("Checker.java failed at case 1: java.lang.ArithmeticException: / by zero");
    assertThatThrownBy(() -> judgeReference("checker-that-exits"))
        .isInstanceOf(JudgeException.class)
        .hasMessageStartingWith("Checker.java failed at case 1: The program exited");
    Problem broken =
        Shapes.problem(Shapes.ROOT.resolveSibling("broken/checker-that-does-not-compile"));
    assertThatThrownBy(() -> context.judge().prepare(broken))
        .isInstanceOf(JudgeException.class)
        .hasMessage(
            "Checker.java:2: Your code needs the method `static boolean check(int n, int expected,"
                + " int actual)`; found `boolean check(int n, int actual)`, but it takes 2"
                + " parameters instead of 3.");
  }

  @Test
  void believesNoCheckerThatSaysNeitherRightNorWrong() throws Exception {
    Problem problem = broken("checker-that-says-null");
    assertThat(shapes.judge(problem, problem.reference().code()).verdict())
        .isEqualTo(Verdict.ACCEPTED);
    String wrong = "class Solution { int f(int n) { return 5; } }";
    assertThatThrownBy(() -> shapes.judge(problem, wrong))
        .isInstanceOf(PackageException.class)
        .hasMessage(
            "Checker.java failed at case 1: `check` returned null: it must return true or false");
    RunReport run = context.judge().run(problem, wrong, List.of());
    assertThat(run.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    assertThat(run.cases()).hasSize(1);
    assertThat(run.cases().getFirst().message().zh()).startsWith("Checker.java 在第 1 个用例执行失败");
    assertThatThrownBy(() -> judgeReference("checker-that-returns-a-number"))
        .isInstanceOf(PackageException.class)
        .hasMessage(
            "Checker.java:3: `check` returns int: let it return boolean, or nothing and throw an"
                + " IllegalArgumentException with the reason");
  }

  @Test
  void takesNoOtherExceptionOfAValidatorForARefusal() throws Exception {
    Problem problem = broken("validator-that-fails");
    String code = problem.reference().code();
    RunReport run = context.judge().run(problem, code, List.of(List.of(5), List.of(0)));
    assertThat(run.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    assertThat(run.cases()).extracting(RunReport.RunCase::input).containsExactly("n = 5", "n = 0");
    assertThat(run.cases().getFirst().message())
        .isEqualTo(
            new Localized<>(
                "Validator.java failed: java.lang.ArithmeticException: / by zero",
                "Validator.java 执行失败：java.lang.ArithmeticException: / by zero"));
    assertThatThrownBy(() -> context.judge().run(problem, code, List.of(List.of(-1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("the input breaks a constraint of the problem");
  }

  @Test
  void refusesAValidatorWhoseAnswerNobodyReads() throws Exception {
    Problem problem = broken("validator-that-returns-a-boolean");
    RunReport run = context.judge().run(problem, problem.reference().code(), List.of(List.of(5)));
    assertThat(run.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    assertThat(run.cases().getFirst().message().en())
        .startsWith("Validator.java:3: `validate` returns boolean, which nobody reads");
  }

  @Test
  void namesAReferenceThatDoesNotCompile() throws Exception {
    Problem problem = broken("reference-that-does-not-compile");
    String code = "class Solution { int f(int n) { return n; } }";
    assertThat(context.judge().run(problem, code, List.of()).verdict()).isEqualTo(Verdict.ACCEPTED);
    RunReport run = context.judge().run(problem, code, List.of(List.of(5)));
    assertThat(run.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    assertThat(run.cases().getFirst().message().en())
        .startsWith("submissions/accepted/any.java:2: cannot find symbol");
  }

  @Test
  void findsFaultsOfPackageCodeWithoutRunningIt() {
    var faults = context.part(CodeFaults.class);
    assertThat(faults.of(Shapes.problem("any-half"))).isEmpty();
    assertThat(faults.of(Shapes.problem("codec"))).isEmpty();
    assertThat(faults.of(broken("checker-that-fails"))).isEmpty();
    assertThat(faults.of(broken("caller-of-another-kind")))
        .extracting(fault -> fault.file().getFileName() + ":" + fault.line())
        .containsExactly("Caller.java:2", "Validator.java:2");
    assertThat(faults.of(broken("checker-that-returns-a-number")))
        .extracting(fault -> fault.file().getFileName() + ":" + fault.line())
        .containsExactly("Checker.java:3");
    assertThat(faults.of(broken("reference-that-does-not-compile")))
        .extracting(fault -> fault.file().getFileName() + ":" + fault.line())
        .containsExactly("any.java:2");
    assertThat(faults.of(broken("notation-of-another-kind")))
        .extracting(fault -> fault.file().getFileName() + " " + fault.message().en())
        .containsExactly(
            "PairNotation.java the class `PairNotation` needs the methods `static Pair parse(int[]"
                + " values)` and `static int[] format(Pair value)`");
    for (String shape : List.of("turn-graph", "levels", "mirror-tree", "reverse-list", "relay")) {
      assertThat(faults.of(Shapes.problem(shape))).isEmpty();
    }
  }

  private static Problem broken(String name) {
    return Shapes.problem(Shapes.ROOT.resolveSibling("broken").resolve(name));
  }

  private static void judgeReference(String broken) {
    Problem problem = broken(broken);
    shapes.judge(problem, problem.reference().code());
  }

  @Test
  void refusesOwnInputsByTheValidator() throws Exception {
    Problem problem = Shapes.problem("reverse-list");
    String code = problem.reference().code();
    RunReport run = context.judge().run(problem, code, List.of(List.of(new int[] {4, 5})));
    assertThat(run.cases().getFirst().expected()).isEqualTo("[5,4]");
    assertThatThrownBy(() -> context.judge().run(problem, code, List.of(List.of(new int[] {-1}))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("no value may be negative");
  }

  @Test
  void saysWhichOperationThrew() {
    assertThat(shapes.failure("bag", "runtime_error/throws_in_the_second_put").message())
        .isEqualTo(Localized.same("operations[3], put: java.lang.IllegalStateException: full"));
    assertThat(shapes.failure("bag", "runtime_error/throws_in_the_constructor").message())
        .isEqualTo(Localized.same("operations[0], Bag: java.lang.IllegalStateException: no room"));
  }

  @Test
  void showsNullsNestedListsAndNamesAsCasesWriteThem() {
    Failure none = shapes.failure("find-or-null", "wrong_answer/never_null");
    assertThat(none.expected()).isEqualTo("null");
    assertThat(none.actual()).isEqualTo("0");
    Failure text = shapes.failure("word-or-null", "wrong_answer/says_null");
    assertThat(text.expected()).isEqualTo("null");
    assertThat(text.actual()).isEqualTo("\"null\"");
    Failure nested = shapes.failure("read-nested", "wrong_answer/no_empty_list");
    assertThat(nested.expected()).isEqualTo("[123,[456,[789]],[]]");
    assertThat(nested.actual()).isEqualTo("0");
    Failure named = shapes.failure("sparse-vector", "wrong_answer/with_itself");
    assertThat(named.input())
        .isEqualTo(
            "operations = [\"SparseVector\",\"v = SparseVector\",\"dotProduct\"],"
                + " arguments = [[[1,0,0,2,3]],[[0,3,0,4,0]],[\"v\"]]");
    assertThat(named.actual()).isEqualTo("[null,null,14]");
  }

  @Test
  void beginsTheEditorWithEachForm() {
    assertThat(Shapes.problem("nested-sum").template())
        .startsWith("// Given:\n// /** An integer, or a list")
        .contains("//     public boolean isInteger() {\n")
        .endsWith(
            "class Solution {\n    public int depthSum(List<NestedInteger> nestedList) {\n"
                + "        \n    }\n}\n");
    assertThat(Shapes.problem("peeking").template())
        .startsWith("class Peeking {\n    public Peeking(Iterator<Integer> iterator) {\n");
    assertThat(Shapes.problem("sparse-vector").template())
        .contains("    public int dotProduct(SparseVector vec) {\n");
    assertThat(Shapes.problem("flatten").template())
        .contains("public List<Object> flatten(List<Object> items, Object extra) {");
  }

  @Test
  void takesTheEditorsBeginningsOnceTheyReturnSomething() {
    for (String slug : List.of("nested-sum", "peeking", "sparse-vector", "flatten", "chained")) {
      Problem problem = Shapes.problem(slug);
      String code = problem.template().replaceAll("\\{\\n *\\n", "{throw null;");
      assertThat(shapes.judge(problem, code).verdict()).as(slug).isEqualTo(Verdict.RUNTIME_ERROR);
    }
  }

  @Test
  void saysWhichOperationOfSeveralObjectsThrew() {
    assertThat(shapes.failure("sparse-vector", "runtime_error/second_fails").message().en())
        .isEqualTo(
            "operations[1], v = SparseVector: java.lang.IllegalStateException: one is enough");
  }

  @Test
  void answersOwnInputsOfEachForm() throws Exception {
    assertThat(own("find-or-null", List.of(new int[] {1}))).isEqualTo("null");
    assertThat(own("find-node", List.of(new Integer[] {2}, 9))).isEqualTo("[]");
    assertThat(own("all-iterators", List.of(List.of(new int[] {5}), List.of(), new List<?>[0])))
        .isEqualTo("[5]");
    assertThat(own("nested-sum", List.of(List.of(1, List.of(2))))).isEqualTo("5");
    assertThat(own("flatten", List.of(List.of(1), List.of("a", true)))).isEqualTo("[1,\"a\",true]");
    Object[][] arguments = {{new int[] {2}}, {new int[] {3}}, {"b"}};
    String[] operations = {"a = SparseVector", "b = SparseVector", "a.dotProduct"};
    assertThat(own("sparse-vector", List.of(operations, arguments))).isEqualTo("[null,null,6]");
  }

  private static String own(String slug, List<Object> input) throws Exception {
    Problem problem = Shapes.problem(slug);
    RunReport run = context.judge().run(problem, problem.reference().code(), List.of(input));
    assertThat(run.verdict()).as("%s", run).isEqualTo(Verdict.ACCEPTED);
    return run.cases().getFirst().expected();
  }
}
