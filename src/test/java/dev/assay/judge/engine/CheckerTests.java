package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.CheckerKind;
import dev.assay.problem.signature.JavaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTests {

  private static final JavaType LISTS = JavaType.parse("List<List<Integer>>");

  private static boolean accepts(CheckerKind kind, String type, Object expected, Object actual) {
    return new Checker(kind, JavaType.parse(type)).accepts(expected, actual);
  }

  @Test
  void comparesExactlyUnlessToldOtherwise() {
    var exact = new CheckerKind.Exact();
    assertThat(accepts(exact, "int[]", new int[] {1, 2}, new int[] {1, 2})).isTrue();
    assertThat(accepts(exact, "int[]", new int[] {1, 2}, new int[] {2, 1})).isFalse();
    assertThat(accepts(exact, "int[][]", new int[][] {{1}, {}}, new int[][] {{1}, {}})).isTrue();
    assertThat(accepts(exact, "List<Integer>", List.of(1, 2), List.of(1, 2))).isTrue();
    assertThat(accepts(exact, "String", "a", "a ")).isFalse();
    List<int[]> pairs = List.of(new int[] {1, 2});
    assertThat(accepts(exact, "List<int[]>", pairs, List.of(new int[] {1, 2}))).isTrue();
    assertThat(accepts(exact, "List<int[]>", pairs, List.of(new int[] {2, 1}))).isFalse();
    assertThat(accepts(exact, "List<int[]>", pairs, List.of())).isFalse();
  }

  @Test
  void givesSetsAndMapsNoOrder() {
    var exact = new CheckerKind.Exact();
    Map<Object, Object> counts = new LinkedHashMap<>(Map.of("b", List.of(2, 1)));
    counts.put("a", List.of());
    String lists = "Map<String, List<Integer>>";
    assertThat(accepts(exact, lists, counts, new TreeMap<>(counts))).isTrue();
    assertThat(accepts(exact, lists, counts, Map.of("a", List.of(), "b", List.of(1, 2)))).isFalse();
    assertThat(accepts(exact, lists, counts, Map.of("a", List.of()))).isFalse();
    assertThat(accepts(exact, lists, counts, Map.of("a", List.of(), "b", List.of(2L)))).isFalse();
    assertThat(accepts(exact, "Set<Integer>", Set.of(1, 2), Set.of(2, 1))).isTrue();
    assertThat(accepts(exact, "Set<Integer>", Set.of(1, 2), Set.of(2, 3))).isFalse();
    assertThat(accepts(exact, "Set<Integer>", Set.of(1, 2), List.of(1, 2))).isFalse();
    var near = new CheckerKind.Tolerance(0.1);
    assertThat(accepts(near, "Map<String, Double>", Map.of("a", 1.0), Map.of("a", 1.05))).isTrue();
    assertThat(accepts(near, "Map<String, Double>", Map.of("a", 1.0), Map.of("b", 1.0))).isFalse();
  }

  @Test
  void refusesAnAnswerOfAnotherType() {
    var exact = new CheckerKind.Exact();
    assertThat(accepts(exact, "int", 1, 1L)).isFalse();
    assertThat(accepts(exact, "int", 1, null)).isFalse();
    assertThat(accepts(exact, "List<Integer>", List.of(1), List.of(1L))).isFalse();
    assertThat(accepts(exact, "List<Integer>", List.of(1), new int[] {1})).isFalse();
  }

  @Test
  void countsElementsWhereTheOrderIsFree() {
    var top = new CheckerKind.AnyOrder(false);
    var deep = new CheckerKind.AnyOrder(true);
    var expected = List.of(List.of(1, 2), List.of(3), List.of(3));
    assertThat(
            new Checker(top, LISTS)
                .accepts(expected, List.of(List.of(3), List.of(1, 2), List.of(3))))
        .isTrue();
    assertThat(
            new Checker(top, LISTS)
                .accepts(expected, List.of(List.of(3), List.of(2, 1), List.of(3))))
        .isFalse();
    assertThat(
            new Checker(deep, LISTS)
                .accepts(expected, List.of(List.of(3), List.of(2, 1), List.of(3))))
        .isTrue();
    assertThat(
            new Checker(deep, LISTS)
                .accepts(expected, List.of(List.of(3), List.of(2, 1), List.of(1, 2))))
        .isFalse();
    assertThat(new Checker(deep, LISTS).accepts(expected, List.of(List.of(1, 2), List.of(3))))
        .isFalse();
    assertThat(
            new Checker(deep, LISTS).accepts(expected, Arrays.asList(null, List.of(3), List.of(3))))
        .isFalse();
    assertThat(accepts(top, "int[][]", new int[][] {{1}, {2}}, new int[][] {{2}, {1}})).isTrue();
  }

  @Test
  void tellsNothingFromTheTextNull() {
    var any = new CheckerKind.AnyOrder(false);
    List<String> nothing = Arrays.asList("a", null);
    assertThat(accepts(any, "List<String>", List.of("null", "a"), nothing)).isFalse();
    assertThat(accepts(any, "List<String>", List.of("a", "null"), List.of("null", "a"))).isTrue();
  }

  /** Lists of two numbers that all have the same hash code. */
  private static List<List<Integer>> colliding(int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(List.of(i, -31 * i));
    }
    return lists;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
  void isNotHeldUpByAnAnswerMadeToCollide(boolean deep) {
    var checker = new Checker(new CheckerKind.AnyOrder(deep), LISTS);
    assertThat(checker.accepts(List.of(List.of(1, 2)), colliding(300_000))).isFalse();
    assertThat(checker.accepts(colliding(300_000), colliding(300_000).reversed())).isTrue();
    var nested = JavaType.parse("List<List<List<Integer>>>");
    assertThat(
            new Checker(new CheckerKind.AnyOrder(deep), nested)
                .accepts(List.of(List.of(List.of(1))), List.of(colliding(300_000))))
        .isFalse();
  }

  @Test
  void allowsForRoundingAbsolutelyOrRelatively() {
    var tolerance = new CheckerKind.Tolerance(1e-6);
    assertThat(accepts(tolerance, "double", 1.0, 1.0000005)).isTrue();
    assertThat(accepts(tolerance, "double", 1.0, 1.00001)).isFalse();
    assertThat(accepts(tolerance, "double", 1e12, 1e12 + 1000)).isTrue();
    assertThat(accepts(tolerance, "double", 1.0, Double.NaN)).isFalse();
    assertThat(accepts(tolerance, "double[]", new double[] {1, 2}, new double[] {1})).isFalse();
  }

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-5, 1})
  void allowsNoDistanceFromWhatIsNotFinite(double epsilon) {
    var tolerance = new CheckerKind.Tolerance(epsilon);
    List<Double> special = List.of(INFINITY, -INFINITY, Double.NaN);
    for (double expected : special) {
      assertThat(accepts(tolerance, "double", expected, expected)).isTrue();
      assertThat(accepts(tolerance, "float", (float) expected, (float) expected)).isTrue();
      for (double other : List.of(-7.0, 0.0, 1e30, INFINITY, -INFINITY, Double.NaN)) {
        if (Double.compare(expected, other) != 0) {
          assertThat(accepts(tolerance, "double", expected, other)).isFalse();
          assertThat(accepts(tolerance, "double", other, expected)).isFalse();
          assertThat(accepts(tolerance, "float", (float) expected, (float) other)).isFalse();
          assertThat(accepts(tolerance, "double[]", new double[] {expected}, new double[] {other}))
              .isFalse();
          assertThat(accepts(tolerance, "List<Double>", List.of(expected), List.of(other)))
              .isFalse();
        }
      }
    }
    assertThat(accepts(tolerance, "double", 1e308, -1e308)).isFalse();
    assertThat(accepts(tolerance, "double", 0.0, -0.0)).isTrue();
  }

  @Test
  void allowsNoDistanceBetweenWholeNumbers() {
    var tolerance = new CheckerKind.Tolerance(1);
    String counted = "Map<Integer, Double>";
    assertThat(accepts(tolerance, counted, Map.of(1, 2.0), Map.of(1, 2.5))).isTrue();
    assertThat(accepts(tolerance, counted, Map.of(1, 2.0), Map.of(2, 2.0))).isFalse();
  }

  @Test
  void findsBothZerosEqual() {
    for (CheckerKind kind :
        List.of(
            new CheckerKind.Exact(),
            new CheckerKind.AnyOrder(false),
            new CheckerKind.AnyOrder(true))) {
      assertThat(accepts(kind, "double[]", new double[] {0, 1}, new double[] {-0.0, 1})).isTrue();
      assertThat(accepts(kind, "float[]", new float[] {-0f}, new float[] {0})).isTrue();
      assertThat(accepts(kind, "List<Double>", List.of(-0.0, 2.0), List.of(0.0, 2.0))).isTrue();
      assertThat(accepts(kind, "double[][]", new double[][] {{0}}, new double[][] {{-0.0}}))
          .isTrue();
      assertThat(accepts(kind, "Double[]", new Double[] {0.0, null}, new Double[] {-0.0, null}))
          .isTrue();
      assertThat(accepts(kind, "double[]", new double[] {0, 1}, new double[] {-0.0, -1})).isFalse();
      assertThat(accepts(kind, "double[]", new double[] {Double.NaN}, new double[] {Double.NaN}))
          .isTrue();
    }
    var exact = new CheckerKind.Exact();
    assertThat(accepts(exact, "double", 0.0, -0.0)).isTrue();
    assertThat(accepts(exact, "float", -0f, 0f)).isTrue();
    assertThat(accepts(exact, "double", INFINITY, -INFINITY)).isFalse();
    assertThat(accepts(exact, "double", Double.NaN, Double.NaN)).isTrue();
    assertThat(accepts(exact, "Set<Double>", Set.of(-0.0), Set.of(0.0))).isTrue();
    assertThat(accepts(exact, "Map<Double, Double>", Map.of(-0.0, 0.0), Map.of(0.0, -0.0)))
        .isTrue();
    List<List<Double>> pairs = List.of(List.of(-0.0, 2.0), List.of(0.0, 1.0));
    assertThat(
            accepts(
                new CheckerKind.AnyOrder(false),
                "List<List<Double>>",
                pairs,
                List.of(List.of(0.0, 2.0), List.of(-0.0, 1.0))))
        .isTrue();
  }

  @Test
  void takesNullOnlyWhereItIsExpected() {
    var exact = new CheckerKind.Exact();
    assertThat(accepts(exact, "Integer", null, null)).isTrue();
    assertThat(accepts(exact, "Integer", null, 0)).isFalse();
    assertThat(accepts(exact, "String", null, "null")).isFalse();
    assertThat(accepts(exact, "String", "null", null)).isFalse();
    assertThat(accepts(exact, "List<Integer>", null, List.of())).isFalse();
    assertThat(accepts(exact, "int[][]", new int[][] {{1}, null}, new int[][] {{1}, null}))
        .isTrue();
    assertThat(accepts(exact, "int[][]", new int[][] {{1}, null}, new int[][] {{1}, {}})).isFalse();
    var any = new CheckerKind.AnyOrder(false);
    assertThat(accepts(any, "int[][]", new int[][] {{1}, null}, new int[][] {null, {1}})).isTrue();
  }

  @Test
  void takesLinkedListsInAnyOrderButNoTrees() {
    for (boolean deep : List.of(false, true)) {
      var any = new CheckerKind.AnyOrder(deep);
      assertThat(accepts(any, "ListNode", new int[] {1, 2, 2}, new int[] {2, 1, 2})).isTrue();
      assertThat(accepts(any, "ListNode", new int[] {1, 2, 2}, new int[] {2, 1, 1})).isFalse();
      assertThat(accepts(any, "List<TreeNode>", trees(1, 2), trees(1, 2))).isTrue();
      assertThat(accepts(any, "List<TreeNode>", trees(1, 2), trees(2, 1))).isFalse();
      int[][] lists = {{1, 2}, {3}};
      assertThat(accepts(any, "ListNode[]", lists, new int[][] {{3}, {1, 2}})).isTrue();
      assertThat(accepts(any, "ListNode[]", lists, new int[][] {{3}, {2, 1}})).isEqualTo(deep);
      Object[] calls = {new Integer[] {1, 2}, List.of(3, 4)};
      var type =
          new JavaType.Tuple(List.of(JavaType.parse("TreeNode"), JavaType.parse("List<Integer>")));
      Object[] right = {new Integer[] {1, 2}, List.of(4, 3)};
      Object[] wrong = {new Integer[] {2, 1}, List.of(4, 3)};
      assertThat(new Checker(any, type).accepts(calls, right)).isTrue();
      assertThat(new Checker(any, type).accepts(calls, wrong)).isFalse();
    }
  }

  private static List<Integer[]> trees(int root, int child) {
    return List.of(new Integer[] {5}, new Integer[] {root, child});
  }

  @Test
  void comparesNestedValuesByWhatTheyAre() {
    var exact = new CheckerKind.Exact();
    Object expected = List.of(2, List.of(1.5, "a"), true);
    assertThat(accepts(exact, "Object", expected, List.of(2L, List.of(1.5f, 'a'), true))).isTrue();
    Object[] array = {2.0, new Object[] {1.5, "a"}, true};
    assertThat(accepts(exact, "Object", expected, array)).isTrue();
    assertThat(accepts(exact, "Object", List.of(1, 2), new int[] {1, 2})).isTrue();
    assertThat(accepts(exact, "Object", expected, List.of("2", List.of(1.5, "a"), true))).isFalse();
    assertThat(accepts(exact, "Object", List.of(1), 1)).isFalse();
    assertThat(accepts(exact, "List<NestedInteger>", List.of(1, List.of()), List.of(1, List.of())))
        .isTrue();
    assertThat(accepts(exact, "List<NestedInteger>", List.of(1), List.of("1"))).isFalse();
    Object mixed = Arrays.asList("1", null, 1, List.of(2, 1), true, 0.5);
    Object turned = Arrays.asList(0.5, true, List.of(1, 2), 1, null, "1");
    assertThat(accepts(new CheckerKind.AnyOrder(false), "Object", mixed, turned)).isFalse();
    assertThat(accepts(new CheckerKind.AnyOrder(true), "Object", mixed, turned)).isTrue();
    var close = new CheckerKind.Tolerance(0.01);
    assertThat(accepts(close, "Object", List.of(1, 2.5), List.of(1.001, 2.5))).isTrue();
    assertThat(accepts(close, "Object", List.of(1, 2.5), List.of(1.1, 2.5))).isFalse();
  }
}
