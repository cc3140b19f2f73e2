package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Verdict;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTests {

  private static final AnswerRule ANY_ORDER = new AnswerRule(false, true, false, 0);
  private static final AnswerRule ANY_ORDER_DEEP = new AnswerRule(false, true, true, 0);
  private static final AnswerRule CLOSE = new AnswerRule(false, false, false, 1e-5);

  /** In the columns {@code >} and {@code <} stand around the part that is marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          [[2,3],[5,>14<],[20]] | [[2,3],[5,>9<],[11],[20]] | VALUE     | [1][1] | 0
          >49<                  | >7<                       | WHOLE     | ''     | 0
          [1,2,>3<]             | [1,2><]                   | MISSING   | [2]    | 0
          [1><]                 | [1,>[2,3]<,4]             | SURPLUS   | [1]    | 0
          [[1,>2<]]             | [[1><],[2]]               | MISSING   | [0][1] | 0
          [><]                  | [>null<]                  | SURPLUS   | [0]    | 0
          [1,>[2]<]             | [1,>2<]                   | VALUE     | [1]    | 0
          >[1]<                 | >null<                    | WHOLE     | ''     | 0
          ["abc","x>y<z"]       | ["abc","x>q<z"]           | CHARACTER | [1]    | 2
          "a\\">b<"             | "a\\"><"                  | WHOLE_CHARACTER | '' | 3
          "b>a<b"               | "b>c<b"                   | WHOLE_CHARACTER | '' | 2
          >"abc"<               | >"xyz"<                   | WHOLE     | ''     | 0
          {"a":>1<}             | {"a":>2<}                 | VALUE     | [0]    | 0
          """)
  void findsTheFirstDifference(
      String expected, String actual, Difference.Kind kind, String place, int character) {
    var compared = compare(expected, actual, AnswerRule.EXACT);
    Difference difference = Objects.requireNonNull(compared.difference());
    assertThat(difference.kind()).isEqualTo(kind);
    assertThat(difference.place()).isEqualTo(place);
    assertThat(difference.character()).isEqualTo(character);
    assertThat(marked(compared.expected())).isEqualTo(expected);
    assertThat(marked(Objects.requireNonNull(compared.actual()))).isEqualTo(actual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [[2,2],>[7]<] | [>[3]<,[2,2]]     | UNORDERED
          [1,1,>1<]     | [1,1><]           | UNORDERED_MISSING
          [2><]         | [2,>2<]           | UNORDERED_SURPLUS
          >1<           | >2<               | WHOLE
          """)
  void findsElementsWithoutAPartner(String expected, String actual, Difference.Kind kind) {
    var compared = compare(expected, actual, ANY_ORDER);
    assertThat(Objects.requireNonNull(compared.difference()).kind()).isEqualTo(kind);
    assertThat(marked(compared.expected())).isEqualTo(expected);
    assertThat(marked(Objects.requireNonNull(compared.actual()))).isEqualTo(actual);
  }

  @Test
  void looksPastTheOrderWithinElements() {
    var compared = compare("[[2,3,[1,4]],>[7]<]", "[>[8]<,[[4,1],3,2]]", ANY_ORDER_DEEP);
    assertThat(Objects.requireNonNull(compared.difference()).expected()).isEqualTo("[7]");
    assertThat(compare("[[1,2]]", "[[2,1]]", ANY_ORDER_DEEP).difference()).isNull();
  }

  @Test
  void passesOverRealNumbersThatAreClose() {
    var compared = compare("[1.0,0.0,>3.0<]", "[1.0000001,-0.0,>3.1<]", CLOSE);
    assertThat(Objects.requireNonNull(compared.difference()).place()).isEqualTo("[2]");
    var exact = compare("[0.0,>1<]", "[-0.0,>2<]", AnswerRule.EXACT);
    assertThat(Objects.requireNonNull(exact.difference()).place()).isEqualTo("[1]");
  }

  @Test
  void namesNoDifferenceWhereSeveralAnswersAreRight() {
    var compared = compare("\"aba\"", "\"bb\"", new AnswerRule(true, false, false, 0));
    assertThat(compared.different()).isTrue();
    assertThat(compared.difference()).isNull();
    assertThat(compared.expected().marked()).isNull();
  }

  @Test
  void findsTheDifferenceFarDownAndFarBehind() {
    String deep = "[".repeat(50_000);
    var nested = compare(deep + ">1<", deep + ">2<", AnswerRule.EXACT);
    assertThat(Objects.requireNonNull(nested.difference()).kind()).isEqualTo(Difference.Kind.VALUE);
    String same = "[" + "1,".repeat(9_000);
    var late = compare(same + ">2<]", same + ">3<]", AnswerRule.EXACT);
    assertThat(Objects.requireNonNull(late.difference()).place()).isEqualTo("[9000]");
    assertThat(late.expected().before()).startsWith("…1,").hasSizeLessThan(300);
    assertThat(late.expected().marked()).isEqualTo("2");
    String sorted = "[[" + "1,".repeat(20_000) + "1]]";
    assertThat(compare(sorted, sorted.replace("1]]", "2]]"), ANY_ORDER_DEEP).difference())
        .isNotNull();
  }

  @Test
  void shortensWhatTheSentenceHolds() {
    String text = "x".repeat(500);
    var compared = compare("[\"" + text + ">a<b\"]", "[\"" + text + ">c<b\"]", AnswerRule.EXACT);
    Difference difference = Objects.requireNonNull(compared.difference());
    assertThat(difference.character()).isEqualTo(501);
    assertThat(difference.expected()).startsWith("…x").endsWith("ab\"").hasSizeLessThan(70);
  }

  @Test
  void tellsTheCallWhoseResultDiffers() {
    String input = "operations = [\"LRU\",\"put\",\"get\"], arguments = [[2],[1,7],[1]]";
    CallTable calls = CallTable.of(input, "[null,null,7]", "[null,null,-1]", 2);
    assertThat(Objects.requireNonNull(calls).different()).isEqualTo("3, get(1)");
    assertThat(calls.rows()).contains(new CallTable.Call(2, "put(1, 7)", "null", "null", false));
    assertThat(CallTable.of("nums = [1]", "[1]", "[2]", 0)).isNull();
  }

  @Test
  void showsTheCallsAroundTheOneThatDiffers() {
    String names = "\"get\",".repeat(1_000);
    String rows = "[1],".repeat(1_000);
    String input = "operations = [" + names + "\"get\"], arguments = [" + rows + "[1]]";
    String results = "[" + "1,".repeat(1_000) + "1]";
    CallTable calls = Objects.requireNonNull(CallTable.of(input, results, results, 500));
    assertThat(calls.rows()).hasSize(12);
    assertThat(calls.earlier() + calls.rows().size() + calls.later()).isEqualTo(1_001);
    assertThat(calls.different()).isEqualTo("501, get(1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nums = [1,[2]], s = "a, b = 1" | nums: [1,[2]]; s: "a, b = 1";
          head = null                    | head: null;
          s = "\\"]", n = -1             | s: "\\"]"; n: -1;
          nums = [1,2…                   | nums: [1,2…;
          """)
  void dividesAnInputIntoArguments(String input, String arguments) {
    var text = new StringBuilder();
    Argument.of(input)
        .forEach(each -> text.append(each.name() + ": " + each.value().shown() + "; "));
    assertThat(text.toString().strip()).isEqualTo(arguments);
  }

  private static AnswerComparison compare(String expected, String actual, AnswerRule rule) {
    return AnswerComparison.of(
        expected.replaceAll("[<>]", ""), actual.replaceAll("[<>]", ""), Verdict.WRONG_ANSWER, rule);
  }

  private static String marked(ShownValue value) {
    return value.before() + ">" + value.marked() + "<" + value.after();
  }
}
