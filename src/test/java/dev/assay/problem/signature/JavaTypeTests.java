package dev.assay.problem.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTypeTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int",
        "void",
        "Character",
        "String[]",
        "char[][][]",
        "List<List<List<Integer>>>",
        "List<int[]>",
        "List<Integer>[]"
      })
  void readsWhatJavaWrites(String text) {
    assertThat(JavaType.parse(text)).hasToString(text);
    assertThat(JavaType.parse("  " + text.replace("<", " < ").replace("[", " [ ")))
        .hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int[][][][]                   | arrays have at most 3 dimensions
          List<List<List<List<String>>>>| Lists nest at most 3 deep
          List<int>                     | a List cannot hold int: use its boxed type
          List                          | `<` is missing at the end: it begins a List's element type, as in `List<Integer>`
          List<String                   | `>` is missing at the end: it ends a List's element type
          int[                          | `]` is missing at the end: it ends an array's brackets
          int x                         | unexpected text: `x`
          void[]                        | there are no arrays of void
          Number                        | the type Number cannot be used here: use a primitive, its box, String, arrays, List, Set, Map, ListNode, TreeNode, or a class declared under `types`
          string                        | the type string cannot be used here: use a primitive, its box, String, arrays, List, Set, Map, ListNode, TreeNode, or a class declared under `types`
          ''                            | a type is missing at the end
          """)
  void saysWhyTextIsNoType(String text, String reason) {
    assertThatIllegalArgumentException().isThrownBy(() -> JavaType.parse(text)).withMessage(reason);
  }

  @Test
  void readsListsAndTreesInTheirNotation() throws InvalidValueException {
    assertThat(JavaType.parse("ListNode").coerce(List.of(1, 2))).isEqualTo(new int[] {1, 2});
    assertThat(JavaType.parse("ListNode[]").coerce(List.of(List.of(1), List.of())))
        .isEqualTo(new int[][] {{1}, {}});
    JavaType tree = JavaType.parse("TreeNode");
    assertThat(tree.coerce(List.of())).isEqualTo(new Integer[] {});
    assertThat(tree.coerce(Arrays.asList(1, null, 2, null, null)))
        .isEqualTo(new Integer[] {1, null, 2});
    assertThatThrownBy(() -> tree.coerce(Arrays.asList(1, null, null, 2)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("[3]: 2 has no parent: all places for children are taken");
    assertThatThrownBy(() -> tree.coerce(Arrays.asList(null, 1)))
        .hasMessage("[1]: 1 has no parent: all places for children are taken");
  }

  @Test
  void givesScalarsTheirBoxes() throws InvalidValueException {
    assertThat(JavaType.parse("int").coerce(7)).isEqualTo(7);
    assertThat(JavaType.parse("int").coerce(7L)).isEqualTo(7);
    assertThat(JavaType.parse("Integer").coerce(7L)).isEqualTo(7);
    assertThat(JavaType.parse("long").coerce(7)).isEqualTo(7L);
    assertThat(JavaType.parse("byte").coerce(-128)).isEqualTo((byte) -128);
    assertThat(JavaType.parse("short").coerce(300)).isEqualTo((short) 300);
    assertThat(JavaType.parse("double").coerce(7)).isEqualTo(7.0);
    assertThat(JavaType.parse("double").coerce(new BigInteger("100000000000000000000")))
        .isEqualTo(1e20);
    assertThat(JavaType.parse("float").coerce(0.5)).isEqualTo(0.5f);
    assertThat(JavaType.parse("boolean").coerce(true)).isEqualTo(true);
    assertThat(JavaType.parse("char").coerce("x")).isEqualTo('x');
    assertThat(JavaType.parse("String").coerce("")).isEqualTo("");
  }

  @Test
  void givesArraysAndListsTheirOwnTypes() throws InvalidValueException {
    assertThat(JavaType.parse("int[]").coerce(List.of(1, 2))).isEqualTo(new int[] {1, 2});
    assertThat(JavaType.parse("int[][]").coerce(List.of(List.of(), List.of(1))))
        .isEqualTo(new int[][] {{}, {1}});
    assertThat(JavaType.parse("String[]").coerce(List.of("a"))).isEqualTo(new String[] {"a"});
    assertThat(JavaType.parse("char[][]").coerce(List.of(List.of("a", 'b'), "cd")))
        .isEqualTo(new char[][] {{'a', 'b'}, {'c', 'd'}});
    assertThat(JavaType.parse("List<List<Integer>>").coerce(List.of(List.of(1L), List.of())))
        .isEqualTo(List.of(List.of(1), List.of()));
    assertThat(JavaType.parse("List<Integer>").coerce(Arrays.asList(1, null)))
        .isEqualTo(Arrays.asList(1, null));
    assertThat(JavaType.parse("Integer[]").coerce(Arrays.asList(1, null)))
        .isEqualTo(new Integer[] {1, null});
  }

  @Test
  void namesThePlaceOfAWrongValue() {
    assertRefused("int", 1.5, "1.5 is not of type int");
    assertRefused("int", "1", "\"1\" is not of type int");
    assertRefused("int", true, "true is not of type int");
    assertRefused("int", 2147483648L, "2147483648 is out of the range of int");
    assertRefused(
        "long", BigInteger.TWO.pow(63), "9223372036854775808 is out of the range of long");
    assertRefused("byte", 128, "128 is out of the range of byte");
    assertRefused("double", BigInteger.TEN.pow(400), "10000000");
    assertRefused("String", 1, "1 is not of type String");
    assertRefused("String", null, "null is not allowed here; give it a value of type String");
    assertRefused("Integer", null, "null is not allowed here; give it a value of type Integer");
    assertRefused("char", "ab", "\"ab\" is not a single character, as char must be");
    assertRefused("char", "🙂", "\"🙂\" is not a single character, as char must be");
    assertRefused("int[]", 5, "5 is not of type int[]");
    assertRefused("int[]", Map.of("a", 1), "{…} is not of type int[]");
    assertRefused("int[]", List.of(1, 2, 3, 1.5), "[3]: 1.5 is not of type int");
    assertRefused("int[]", Arrays.asList(1, null), "[1]: null is not allowed here");
    assertRefused("List<String>", Arrays.asList("", null), "[1]: null is not allowed here");
    assertRefused(
        "List<List<Integer>>",
        List.of(List.of(), List.of(1, "b")),
        "[1][1]: \"b\" is not of type Integer");
  }

  @Test
  void tellsWhetherAWorkersValueHasTheType() {
    assertThat(JavaType.parse("int").conforms(1)).isTrue();
    assertThat(JavaType.parse("int").conforms(1L)).isFalse();
    assertThat(JavaType.parse("int").conforms(null)).isFalse();
    assertThat(JavaType.parse("void").conforms(null)).isTrue();
    assertThat(JavaType.parse("void").conforms(1)).isFalse();
    assertThat(JavaType.parse("String").conforms(null)).isTrue();
    assertThat(JavaType.parse("int[]").conforms(new int[1])).isTrue();
    assertThat(JavaType.parse("int[]").conforms(new Integer[1])).isFalse();
    assertThat(JavaType.parse("int[][]").conforms(new int[][] {null, {}})).isTrue();
    assertThat(JavaType.parse("List<Integer>[]").conforms(new List<?>[] {List.of("a")})).isFalse();
    assertThat(JavaType.parse("List<List<Integer>>").conforms(Arrays.asList(List.of(1), null)))
        .isTrue();
    assertThat(JavaType.parse("List<Integer>").conforms(List.of(1, "a"))).isFalse();
    assertThat(JavaType.parse("List<Integer>").conforms(new int[0])).isFalse();
  }

  @Test
  void findsNullWhereNobodyExpectsIt() {
    assertThat(JavaType.parse("List<Integer>").isWhole(Arrays.asList(1, null))).isTrue();
    assertThat(JavaType.parse("void").isWhole(null)).isTrue();
    assertThat(JavaType.parse("int[][]").isWhole(new int[][] {{1}, {}})).isTrue();
    assertThat(JavaType.parse("int[][]").isWhole(new int[][] {null, {}})).isFalse();
    assertThat(JavaType.parse("List<String>").isWhole(Arrays.asList("a", null))).isFalse();
    assertThat(JavaType.parse("List<List<Integer>>").isWhole(Arrays.asList(List.of(1), null)))
        .isFalse();
    assertThat(JavaType.parse("int").isWhole(1L)).isFalse();
  }

  private static void assertRefused(String type, Object value, String message) {
    assertThatThrownBy(() -> JavaType.parse(type).coerce(value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void keepsTheSignOfAZeroWhereTheTypeHasOne() throws InvalidValueException {
    assertThat(JavaType.parse("double").coerce(-0.0)).isEqualTo(-0.0);
    assertThat(JavaType.parse("Float").coerce(-0.0)).isEqualTo(-0f);
    assertThat(JavaType.parse("double[]").coerce(List.of(-0.0, 0)))
        .isEqualTo(new double[] {-0.0, 0});
    assertThat(JavaType.parse("int").coerce(-0.0)).isEqualTo(0);
    assertThat(JavaType.parse("List<Long>").coerce(List.of(-0.0))).isEqualTo(List.of(0L));
    assertThatThrownBy(() -> JavaType.parse("int").coerce(0.0))
        .isInstanceOf(InvalidValueException.class);
  }
}
