package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.problem.signature.Signature;
import dev.assay.web.request.Refusal;
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
  void takesNullForAnEmptyListOrTree() {
    assertThat(first("ListNode f(ListNode head)", "head = null")).isEqualTo(new int[0]);
    assertThat(first("int f(TreeNode root)", "null")).isEqualTo(new Integer[0]);
    assertThat(first("ListNode f(ListNode[] lists)", "lists = [null, [1]]"))
        .isEqualTo(new int[][] {{}, {1}});
    assertThat((List<?>) first("int f(List<TreeNode> roots)", "[[1,null,2], null]")).hasSize(2);
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
}
