package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.problem.signature.Signature;
import dev.assay.web.request.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCasesTests {

  private static Object first(String header, String text) {
    Signature signature = Signature.parse(header, null);
    return OwnCases.read(signature, CaseParser.read(signature, text)).getFirst().getFirst();
  }

  private static Object[] refusal(String header, String text) {
    var caught = new Object[1][];
    assertThatThrownBy(() -> first(header, text))
        .isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal.arguments());
    return caught[0];
  }

  @Test
  void runKeepsTheCompactFormOfItsInputsAlone() {
    Problem problem = shape("holes");
    var inputs = CaseParser.read(problem.signature(), "rows = [[1], null], cells = [], lists = []");
    assertThat(OwnCases.take(problem, inputs)).hasSize(1);
    assertThat(inputs).isEmpty();
  }

  @Test
  void countsTheValuesOfAllFieldsTogether() {
    String[] fields = new String[3];
    Arrays.fill(fields, "[[1]" + ",[1]".repeat(80_000) + "]");
    Signature signature = Signature.parse("int f(int[][] edges)", null);
    assertThat(CaseParser.readEach(signature, Arrays.copyOf(fields, 2))).hasSize(2);
    assertThatThrownBy(() -> CaseParser.readEach(signature, fields))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("too-many-values"));
  }

  @Test
  void takesNullForAnEmptyListOrTree() {
    assertThat(first("ListNode f(ListNode head)", "head = null")).isEqualTo(new int[0]);
    assertThat(first("int f(TreeNode root)", "null")).isEqualTo(new Integer[0]);
    assertThat(first("ListNode f(ListNode[] lists)", "lists = [null, [1]]"))
        .isEqualTo(new int[][] {{}, {1}});
    assertThat((List<?>) first("int f(List<TreeNode> roots)", "[[1,null,2], null]")).hasSize(2);
  }

  @Test
  void takesNullForAnEmptyListOrTreeOfAClass() {
    Object[] rows = arguments("[[null], [null, 3], [[null, [1]]], [[2], 3]]");
    assertThat(Arrays.deepToString(rows)).isEqualTo("[[[]], [[], 3], [[[], [1]]], [[2], 3]]");
  }

  @Test
  void refusesNullForAnythingElseOfAClass() {
    assertThatThrownBy(() -> arguments("[[null], [null, null], [[]], [[], 3]]"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("invalid-value.NULL");
              assertThat(refusal.arguments()[1]).isEqualTo("arguments[1][1]");
            });
    assertThatThrownBy(() -> arguments("[[null], null, [[]], [[], 3]]"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.arguments()[1]).isEqualTo("arguments[1]"));
    assertThatThrownBy(() -> arguments("[[null], [null], [[]], [[], 3]]"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> arguments("null")).isInstanceOf(Refusal.class);
  }

  private static Object[] arguments(String arguments) {
    Signature signature =
        Signature.parse(
            "class A { A(ListNode head); int put(TreeNode root, int k); void all(ListNode[] lists); }",
            null);
    String text = "operations = [\"A\", \"put\", \"all\", \"put\"], arguments = " + arguments;
    return (Object[]) OwnCases.read(signature, CaseParser.read(signature, text)).getFirst().get(1);
  }

  @Test
  void refusesNullForAnythingElse() {
    assertThat(refusal("int f(int[] nums)", "nums = null")[1]).isEqualTo("nums");
    assertThat(refusal("int f(int[][] rows)", "rows = [[1], null]")[1]).isEqualTo("rows[1]");
    assertThat(refusal("int f(String s)", "s = null")[1]).isEqualTo("s");
  }

  @Test
  void takesCharactersInSingleQuotes() {
    assertThat(first("int f(char c)", "c = 'a'")).isEqualTo('a');
    assertThat(first("int f(char[] c)", "c = ['a','\\'','\"',' ']"))
        .isEqualTo(new char[] {'a', '\'', '"', ' '});
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e5", "1E9", "2.0", "-1.50", "1e400"})
  void showsANumberAsTyped(String typed) {
    assertThat(refusal("int f(int n)", "n = " + typed)[2]).isEqualTo(typed);
    assertThat(refusal("int f(int[] n)", "n = [1, " + typed + "]")[2]).isEqualTo(typed);
    assertThat(refusal("int f(String n)", typed)[2]).isEqualTo(typed);
  }

  @Test
  void takesExponentsWhereANumberIsReal() {
    assertThat(first("int f(double x)", "x = 1e5")).isEqualTo(1e5);
    assertThat(first("int f(double[] x)", "[1e-3, 2]")).isEqualTo(new double[] {1e-3, 2});
    assertThat(refusal("int f(double x)", "x = 1e999")[2]).isEqualTo("1e999");
  }

  @Test
  void takesNullWhereTheProblemsOwnCasesHaveIt() {
    Problem holes = shape("holes");
    assertThat(read(holes, "rows = [[1], null], cells = [], lists = []").get(0))
        .isEqualTo(new int[][] {{1}, null});
    assertThat(read(holes, "rows = [], cells = [null], lists = [null]").get(2))
        .isEqualTo(Collections.singletonList(null));
    assertThatThrownBy(() -> read(holes, "rows = null, cells = [], lists = []"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> read(shape("nested-sum"), "nestedList = [[null]]"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void takesListsOfAnyDepth() {
    assertThat(read(shape("nested-sum"), "nestedList = [[1,1],2,[[3]]]"))
        .containsExactly(List.of(List.of(1, 1), 2, List.of(List.of(3))));
    assertThat(read(shape("flatten"), "items = [2, [1, 3], true, \"a\", 2.5, null], extra = 3e9"))
        .containsExactly(Arrays.asList(2, List.of(1, 3), true, "a", 2.5, null), 3e9);
    assertThat(refusal("int f(List<NestedInteger> list)", "[1, [\"a\"]]")[1])
        .isEqualTo("list[1][0]");
    assertThat(refusal("int f(Object value)", "[1, 92233720368547758070]")[1])
        .isEqualTo("value[1]");
  }

  @Test
  void takesIteratorsAsLists() {
    assertThat(first("int f(Iterator<List<Integer>> rows)", "[[1, null], []]"))
        .isEqualTo(List.of(Arrays.asList(1, null), List.of()));
    assertThat(refusal("int f(Iterator<Integer> numbers)", "[1, [2]]")[1]).isEqualTo("numbers[1]");
  }

  @Test
  void takesObjectsOfTheClassToDesignByTheirNames() {
    Problem vectors = shape("sparse-vector");
    String operations = "operations = [\"SparseVector\", \"v = SparseVector\", \"v.dotProduct\"]";
    List<Object> read = read(vectors, operations + ", arguments = [[[1, 2]], [[3, 4]], [\"v\"]]");
    assertThat((Object[]) read.get(1))
        .containsExactly(
            new Object[] {new int[] {1, 2}}, new Object[] {new int[] {3, 4}}, new Object[] {"v"});
    assertThatThrownBy(
            () -> read(vectors, operations + ", arguments = [[[1, 2]], [[3, 4]], [\"w\"]]"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.arguments())
                    .containsExactly(1, "arguments[2][0]", "\"w\"", new Localized<>("v", "v")));
  }

  private static List<Object> read(Problem problem, String text) {
    return OwnCases.read(problem, CaseParser.read(problem.signature(), text)).getFirst();
  }

  private static Problem shape(String slug) {
    Path folder = Path.of("src/test/resources/judge/shapes", slug);
    return ((Loading.Loaded) ProblemLoader.load(folder)).problem();
  }
}
