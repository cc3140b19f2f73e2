package dev.assay.problem.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotationTests {

  @Test
  void writesValuesAsProblemFilesDo() {
    assertThat(Notation.write(null)).isEqualTo("null");
    assertThat(Notation.write(-7)).isEqualTo("-7");
    assertThat(Notation.write(0.1)).isEqualTo("0.1");
    assertThat(Notation.write(true)).isEqualTo("true");
    assertThat(Notation.write('x')).isEqualTo("\"x\"");
    assertThat(Notation.write("BANC")).isEqualTo("\"BANC\"");
    assertThat(Notation.write(new int[] {1, 2, 3})).isEqualTo("[1,2,3]");
    assertThat(Notation.write(new long[0])).isEqualTo("[]");
    assertThat(Notation.write(new char[][] {{'a'}, {}})).isEqualTo("[[\"a\"],[]]");
    assertThat(Notation.write(new String[] {"a", null})).isEqualTo("[\"a\",null]");
    assertThat(Notation.write(Arrays.asList(List.of(1), null, List.of())))
        .isEqualTo("[[1],null,[]]");
  }

  @Test
  void escapesAsJsonDoes() {
    assertThat(Notation.write("a\"b\\c\n\r\t\b\f\0\u007f最🙂"))
        .isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0000\\u007f最🙂\"");
  }

  @Test
  void cutsLongTextWithAMark() {
    assertThat(Notation.write("12345", 7)).isEqualTo("\"12345\"");
    assertThat(Notation.write("123456", 7)).isEqualTo("\"12345…");
    assertThat(Notation.write(new int[] {1, 2, 3}, 4)).isEqualTo("[1,…");
    assertThat(Notation.write(List.of(List.of(1), List.of(2)), 6)).isEqualTo("[[1],…");
    assertThat(Notation.write("🙂🙂", 3)).isEqualTo("\"…");
    assertThat(Notation.write("long", 1)).isEqualTo("…");
  }

  @Test
  void writesTheArgumentsWithTheirNames() {
    Signature merge =
        Signature.parse("void merge(int[] nums1, int m, int[] nums2, int n)", "nums1");
    List<Object> arguments = List.of(new int[] {1, 0}, 1, new int[] {2}, 1);
    assertThat(Notation.writeInput(merge, arguments))
        .isEqualTo("nums1 = [1,0], m = 1, nums2 = [2], n = 1");
    assertThat(Notation.writeInput(merge, arguments, 12)).isEqualTo("nums1 = [1,…");
  }

  @Test
  void cuttingCostsNoMoreThanWhatIsKept() {
    List<Integer> endless =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            assertThat(index).isLessThan(100);
            return index;
          }

          @Override
          public int size() {
            return Integer.MAX_VALUE;
          }
        };
    assertThat(Notation.write(endless, 10)).isEqualTo("[0,1,2,3,…");
  }

  @Test
  void writesAMillionNumbers() {
    int[] numbers = IntStream.range(0, 1_000_000).toArray();
    assertThat(Notation.write(numbers)).hasSize(6_888_891).endsWith(",999999]");
  }
}
