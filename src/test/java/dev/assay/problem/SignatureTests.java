package dev.assay.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.problem.InvalidValueException.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {

  private static final Signature MIN_WINDOW =
      Signature.parse("String minWindow(String s, String t)", null);

  @Test
  void readsAMethodThatReturnsItsAnswer() {
    assertThat(MIN_WINDOW.method()).isEqualTo("minWindow");
    assertThat(MIN_WINDOW.answer()).isEqualTo(Signature.RETURN);
    assertThat(MIN_WINDOW.answerType()).hasToString("String");
    assertThat(MIN_WINDOW.parameters())
        .extracting(Signature.Parameter::name)
        .containsExactly("s", "t");
  }

  @Test
  void readsAVoidMethodWithItsAnswer() {
    Signature merge =
        Signature.parse("void merge(int[] nums1, int m, int[] nums2, int n)", "nums1");
    assertThat(merge.answer()).isZero();
    assertThat(merge.answerType()).hasToString("int[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public List<List<Integer>> f(int[] a, int b);",
        "  List < List<Integer> >\n f ( int [ ] a ,int b ) "
      })
  void writesEveryHeaderAlike(String text) {
    assertThat(Signature.parse(text, "return").text())
        .isEqualTo("List<List<Integer>> f(int[] a, int b)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int f(int a           |      | `)` is missing at the end: it ends the parameters
          int f(int a b)        |      | `)` is missing before `b)`: it ends the parameters
          int f(int a,)         |      | a type is missing before `)`
          int f(int)            |      | a parameter's name is missing before `)`
          int f                 |      | `(` is missing at the end: it begins the parameters, as in `(int[] nums, int target)`
          f(int a)              |      | the type f is no type that can be used: take a primitive, its box, String, arrays, List, ListNode or TreeNode
          int f(int a, int a)   |      | two parameters are named a
          int f(int[] class)    |      | `class` cannot be a parameter's name
          int f(int a[])        |      | write the brackets at the type: `int[] a`
          int f(int... a)       |      | a parameter's name is missing before `... a)`
          int f(void a)         |      | void is no type for a parameter
          int f(int a) { }      |      | something unexpected stands before `{ }`
          static int f(int a)   |      | leave out `static`: `public` is all that may stand
          void f(int[] a)       |      | a void method returns no answer: name the parameter that holds it, as in `answer: nums`
          void f(int[] a)       | b    | the answer b is no parameter of the method
          void f(int a)         | a    | a method cannot change its int a: take an array or a List
          int f(int[] a)        | a    | the method returns its answer: leave out `answer: a`
          class LRU { int f(); }|      | design problems (`class …`) are not supported yet: give one method's header
          Object f(Object a)    |      | the type Object is not supported yet: take a primitive, its box, String, arrays, List, ListNode or TreeNode
          """)
  void saysWhyAHeaderIsRefused(String text, String answer, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signature.parse(text, answer))
        .withMessage(reason);
  }

  @Test
  void putsNamedArgumentsInOrder() throws InvalidValueException {
    assertThat(MIN_WINDOW.arguments(Map.of("t", "b", "s", "a"))).isEqualTo(List.of("a", "b"));
  }

  @Test
  void saysWhatToDoAboutWrongArguments() {
    Signature signature = Signature.parse("int f(int[] nums, int k)", null);
    assertThatThrownBy(() -> signature.arguments(Map.of("k", 1)))
        .hasMessage("nums: this argument is missing; give it a value of type int[]");
    assertThatThrownBy(() -> signature.arguments(Map.of("nums", List.of(), "k", 1, "x", 2)))
        .hasMessage("x is no argument; the arguments are: nums, k");
    assertThatThrownBy(() -> signature.arguments(Map.of("nums", List.of(1, 1.5), "k", 1)))
        .hasMessage("nums[1]: 1.5 is no int")
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(Fault.WRONG_TYPE);
              assertThat(e.place()).isEqualTo("nums[1]");
              assertThat(e.value()).isEqualTo("1.5");
              assertThat(e.wanted()).isEqualTo("int");
            });
  }

  @Test
  void startsTheEditorInsideTheMethod() {
    assertThat(MIN_WINDOW.template())
        .isEqualTo(
            """
            class Solution {
                public String minWindow(String s, String t) {
            \s\s\s\s\s\s\s\s
                }
            }
            """);
  }
}
