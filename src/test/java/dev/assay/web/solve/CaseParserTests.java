package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.problem.signature.Signature;
import dev.assay.web.request.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseParserTests {

  private static final Signature SIGNATURE =
      Signature.parse("int solve(int[] nums, int target)", null);

  private static List<Map<String, @Nullable Object>> read(String text) {
    return CaseParser.read(SIGNATURE, text);
  }

  @Test
  void readsOneCaseALine() {
    assertThat(read("nums = [1,2], target = 3\nnums=[4],target=-5\r\n\n"))
        .containsExactly(
            Map.of("nums", List.of(1, 2), "target", 3), Map.of("nums", List.of(4), "target", -5));
  }

  @Test
  void readsOneArgumentALine() {
    assertThat(read("nums = [\n  1,\n  2\n]\ntarget = 3\n\nnums = []\ntarget = 0"))
        .containsExactly(
            Map.of("nums", List.of(1, 2), "target", 3), Map.of("nums", List.of(), "target", 0));
  }

  @Test
  void leavesSignsInsideOfTextsAlone() {
    assertThat(read("s = \"a, b = [1]\\\"\", t = \"]\""))
        .containsExactly(Map.of("s", "a, b = [1]\"", "t", "]"));
  }

  @Test
  void readsArgumentsWithNothingButSpaceBetween() {
    assertThat(read("s = \"a b = 1\" nums = [ 1, 2 ]  k = 3"))
        .containsExactly(Map.of("s", "a b = 1", "nums", List.of(1, 2), "k", 3));
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(read(" \n ")).isEmpty();
  }

  @Test
  void readsOneCaseAField() {
    assertThat(CaseParser.readEach(SIGNATURE, new String[] {"n = 1, k = 2", "n = 3"}))
        .containsExactly(Map.of("n", 1, "k", 2), Map.of("n", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nums = [1,2]，target = 3",
        "nums\u3000=\u3000[1,2],\ttarget\t=\t3",
        "nums = [1,\u00a02]\u00a0target = 3",
        "nums = [1,2]\u2003\u2003target=3\u2028",
        "\ufeffnums\u200b = [1,2\u200e],\u2060 tar\u00adget = 3",
        "ｎｕｍｓ＝［１，２］；ｔａｒｇｅｔ＝３",
        "nums = 【1、2】，target = 3",
        "nums = {1, 2}, target = 3",
        "nums: [1, 2], target: 3",
        "Input: nums = [1,2], target = 3\nOutput: [0,1]",
        "input: nums = [1,2], target = 3 Output: [0,1] Explanation: it's nums = [5], target = 9",
        "示例 1：\n输入：nums = [1,2], target = 3\n输出：5\n解释：因为 nums[0] 是 \"1\n 和 2。",
        "Input\nnums =\n[1,2]\ntarget =\n3\nOutput\n[0,1]\nExpected\n[0,1]",
        "[1,2]\n3",
        "[1, 2] 3",
        "[1,2],3\r\n",
        "Input: [1,2], 3",
        "［1，2］\u3000３"
      })
  void takesWhatCanOnlyBeMeantOneWay(String text) {
    assertThat(read(text)).containsExactly(Map.of("nums", List.of(1, 2), "target", 3));
  }

  @Test
  void readsTheNextExampleAfterAnExplanation() {
    assertThat(
            read(
                """
                Example 1:
                Input: nums = [1], target = 2
                Output: 3
                Explanation: the input = [1], don't worry
                  about "quotes and [brackets.

                Example 2:

                Input: nums = [4], target = 5
                Output: 6
                nums = [7], target = 8"""))
        .containsExactly(
            Map.of("nums", List.of(1), "target", 2),
            Map.of("nums", List.of(4), "target", 5),
            Map.of("nums", List.of(7), "target", 8));
  }

  @Test
  void readsBareValuesOfSeveralCases() {
    assertThat(read("[1]\n2\n\n[-3]\n-4"))
        .containsExactly(
            Map.of("nums", List.of(1), "target", 2), Map.of("nums", List.of(-3), "target", -4));
    assertThat(read("[1]\n2\n[3]"))
        .containsExactly(Map.of("nums", List.of(1), "target", 2), Map.of("nums", List.of(3)));
  }

  static List<Arguments> texts() {
    return List.of(
        arguments("“abc”", "abc"),
        arguments("”abc”", "abc"),
        arguments("„abc“", "abc"),
        arguments("＂abc＂", "abc"),
        arguments("“abc\"", "abc"),
        arguments("'abc'", "abc"),
        arguments("‘abc’", "abc"),
        arguments("'it's'", "it's"),
        arguments("'''", "'"),
        arguments("''", ""),
        arguments("'\\''", "'"),
        arguments("'\"'", "\""),
        arguments("'\\\\'", "\\"),
        arguments("\"a，b：“c”\"", "a，b：“c”"),
        arguments("\"True\"", "True"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTextsInQuotesOfAnyKind(String typed, String meant) {
    assertThat(read("s = " + typed + ", t = [" + typed + "]"))
        .containsExactly(Map.of("s", meant, "t", List.of(meant)));
  }

  @Test
  void closesAStraightQuoteByTheOnlyOtherOne() {
    assertThat(read("s = \"abc”")).containsExactly(Map.of("s", "abc"));
  }

  @Test
  void keepsWhatTextsHoldThatPeopleCannotSee() {
    String text = "a\u00a0b\u200bc\u3000d\te\u0301";
    assertThat(read("s = \"" + text + "\"")).containsExactly(Map.of("s", text));
    assertThat(read("s = '" + text + "'")).containsExactly(Map.of("s", text));
  }

  @Test
  void readsTheNamesThatOtherLanguagesHaveForConstants() {
    assertThat(read("a = True, b = [False, FALSE], c = true"))
        .containsExactly(Map.of("a", true, "b", List.of(false, false), "c", true));
    assertThat(read("a = None").getFirst()).containsEntry("a", null);
    assertThat(read("none = 1, Null = 2")).containsExactly(Map.of("none", 1, "Null", 2));
  }

  @Test
  void takesNoArgumentForALabel() {
    assertThat(read("input = 1, output = 2, explanation=3\nexpected = 4"))
        .containsExactly(Map.of("input", 1, "output", 2, "explanation", 3, "expected", 4));
  }

  static List<Arguments> oddCharacters() {
    return List.of(
        arguments("nums = [1,2,…]", 13, "… (U+2026)"),
        arguments("nums = [1×2]", 10, "× (U+00D7)"),
        arguments("nums × [1]", 6, "× (U+00D7)"),
        arguments("s = ‘abc", 5, "‘ (U+2018)"),
        arguments("s = \"abc”, t = \"d\"", 9, "” (U+201D)"),
        arguments("n = 3。", 6, "。 (U+3002)"),
        arguments("s = `a`", 5, "` (U+0060)"),
        arguments("n = 😀", 5, "😀 (U+1F600)"),
        arguments("t\u0430rget = 3", 2, "\u0430 (U+0430)"));
  }

  @ParameterizedTest
  @MethodSource("oddCharacters")
  void namesTheCharacterAtItsPlace(String text, int column, String character) {
    assertThatThrownBy(() -> read("k = 1\n" + text))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("case-character");
              assertThat(refusal.arguments()).containsExactly(2L, column, character);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\n", "'a", "“a", "input ", "Output: ", "example ", "1 ", "a=1 ", "[", "\t1"})
  @Timeout(10)
  void takesTimeInProportionToTheText(String part) {
    String text = "s = 1 " + part.repeat(500_000 / part.length()) + "×";
    try {
      read(text);
    } catch (Refusal refused) {
      assertThat(refused.code()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n = 1, n = 2", "nums = [1", "what"})
  void refusesAFieldThatIsNotOneCase(String text) {
    assertThatThrownBy(() -> CaseParser.readEach(SIGNATURE, new String[] {"n = 1", text}))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.arguments()[0]).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nums [1]", "= 3", "nums = ", "nums = [1", "s = abc", "n = 1 2"})
  void refusesWhatIsNoCase(String text) {
    assertThatThrownBy(() -> read("k = 1\n" + text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.arguments()[0]).isEqualTo(2L));
  }

  @Test
  void keepsTheSignOfAZero() {
    assertThat(read("n = -0, nums = [-0, 0, -1], s = \"-0\""))
        .containsExactly(Map.of("n", -0.0, "nums", List.of(-0.0, 0, -1), "s", "-0"));
  }
}
