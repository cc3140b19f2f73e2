package dev.assay.problem.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.language.Localized;
import dev.assay.problem.signature.InvalidValueException.Fault;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
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
          f(int a)              |      | the type f cannot be used here: use a primitive, its box, String, arrays, List, Set, Map, ListNode, TreeNode, or a class declared under `types`
          int f(int a, int a)   |      | two parameters are named a: rename one
          int f(int[] class)    |      | `class` cannot be a parameter's name
          int f(int a[])        |      | write the brackets after the type: `int[] a`
          int f(int... a)       |      | a parameter's name is missing before `... a)`
          int f(void a)         |      | a parameter cannot be void
          int f(int a) { }      |      | unexpected text: `{ }`
          static int f(int a)   |      | leave out `static`: `public` is the only modifier allowed
          void f(int[] a)       |      | a void method returns no answer: name the parameter that holds it, as in `answer: nums`
          void f(int[] a)       | b    | the answer b is not a parameter of the method
          void f(int a)         | a    | a method cannot change its int parameter a: use an array or a List
          int f(int[] a)        | a    | the method returns its answer: leave out `answer: a`
          class A { A(int a); }|      | the class has no method to call: add one
          class A { int f() }   |      | `;` is missing before `}`: it ends a member's header
          class A { int f(); int f(int a); }| | two members are named f: rename one, so that an operation means only one
          class A { int f();    |      | a type is missing at the end
          class A { int f(); }  | f    | the answer of a class is what its methods return: leave out `answer: f`
          int f(Set<Integer> a) |      | Set and Map can only be returned: use a List or an array
          Set<ListNode> f()     |      | a Set cannot hold ListNode
          Map<int[], String> f()|      | a Map's keys are boxes or String, not int[]
          record A(int a) { }   |      | a solution must be a class, not `record`
          Number f(Number a)    |      | the type Number cannot be used here: use a primitive, its box, String, arrays, List, Set, Map, ListNode, TreeNode, or a class declared under `types`
          """)
  void saysWhyAHeaderIsRefused(String text, String answer, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signature.parse(text, answer))
        .withMessage(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int f(Foo a, Bar<Baz<X>> b, int a, int a) | the type Foo.*; the type Bar.*; two parameters are named a: rename one
          Foo f(int new, int b c, int)     | the type Foo.*; `new` cannot be.*; `\\)` is missing before `c, int\\)`.*; a parameter's name is missing before `\\)`
          private static List f(void v)    | leave out `private`.*; leave out `static`.*; `<` is missing before `f.*
          int[][][][] f(List<int>[][][][] a) | arrays have at most 3 dimensions; a List cannot hold int: use its boxed type
          class A { A(Foo a); int f(); int f(); int g() { return 1; } int h(int); } | the type Foo.*; two members are named f.*; `;` is missing before `\\{.*; a parameter's name.*
          int f(int a) throws IOException, Error | a method may throw only InterruptedException
          """)
  void saysAllReasonsAtOnce(String text, String reasons) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signature.parse(text, null))
        .withMessageMatching(reasons);
  }

  /** Whatever the text, reading ends with a signature or with reasons. */
  @Test
  void givesReasonsForAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] parts =
        "int void List Set Map < > [ ] ( ) { } , ; class A Foo f g a new public static throws extends InterruptedException ..."
            .split(" ");
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(1, 25), 0, parts.length)
              .mapToObj(part -> parts[part])
              .collect(Collectors.joining(" "));
      try {
        assertThat(Signature.parse(text, null).text()).isNotEmpty();
      } catch (SignatureException e) {
        assertThat(e.reasons()).as("seed %d: %s", seed, text).isNotEmpty().doesNotHaveDuplicates();
      }
    }
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
        .hasMessage("there is no argument x; the arguments are: nums, k");
    assertThatThrownBy(() -> signature.arguments(Map.of("nums", List.of(1, 1.5), "k", 1)))
        .hasMessage("nums[1]: 1.5 is not of type int")
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(Fault.WRONG_TYPE);
              assertThat(e.place()).isEqualTo("nums[1]");
              assertThat(e.value()).isEqualTo("1.5");
              assertThat(e.wanted()).isEqualTo(Localized.same("int"));
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

  @Test
  void readsAClass() throws InvalidValueException {
    Signature signature =
        Signature.parse("public class A{ int f( int a,long b ); public A(int c); void g();}", null);
    assertThat(signature.text()).isEqualTo("class A { A(int c); int f(int a, long b); void g(); }");
    assertThat(signature.template())
        .isEqualTo(
            """
            class A {
                public A(int c) {
            ________
                }

                public int f(int a, long b) {
            ________
                }

                public void g() {
            ________
                }
            }
            """
                .replace('_', ' '));
    List<Object> arguments =
        signature.arguments(
            Map.of(
                "operations", List.of("A", "g", "f"),
                "arguments", List.of(List.of(1), List.of(), List.of(2, 3))));
    assertThat(arguments.get(0)).isEqualTo(new String[] {"A", "g", "f"});
    assertThat(arguments.get(1)).isEqualTo(new Object[][] {{1}, {}, {2, 3L}});
    assertThat(signature.answerType(arguments).coerce(Arrays.asList(null, null, 5)))
        .isEqualTo(new Object[] {null, null, 5});
    assertThat(Signature.parse("class A { int f(); }", null).text())
        .isEqualTo("class A { A(); int f(); }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          g   | 1 | operations[0]: the operation "g" is not possible here; possible: A
          A,A | 2 | operations[1]: the operation "A" is not possible here; possible: g
          A,h | 2 | operations[1]: the operation "h" is not possible here; possible: g
          A,g | 1 | arguments: [[]] must have one value for each of ((), (int))
          A,g | 2 | arguments[1]: [] must have one value for each of (int)
          """)
  void saysWhichOperationIsWrong(String operations, int rows, String reason) {
    Signature signature = Signature.parse("class A { void g(int a); }", null);
    Map<String, Object> input =
        Map.of(
            "operations", List.of(operations.split(",")),
            "arguments", Collections.nCopies(rows, List.of()));
    assertThatThrownBy(() -> signature.arguments(input)).hasMessage(reason);
  }
}
