package dev.assay.compiler.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.CodeKnowledge;
import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.knowledge.CallHints.Signature;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cursor is where the text has a ‸. */
class CallHintsTests {
  private static final CodeKnowledge KNOWLEDGE =
      new CodeKnowledge(new SourceCompiler(DefaultLimits.LIMITS));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "helper(‸ | int helper(int n, String text)",
        "helper(‸) | int helper(int n, String text)",
        "helper(1, ‸ | int helper(int n, String text)",
        "helper(1, \"a\"‸) | int helper(int n, String text)",
        "helper(‸1, \"a\"); | int helper(int n, String text)",
        "int x = helper(nums.length, ‸); | int helper(int n, String text)",
        "if (helper(‸ | int helper(int n, String text)",
        "helper(map.get(1), ‸ | int helper(int n, String text)",
        "new Node(‸ | Node(int val)",
        "new Node(‸); | Node(int val)",
        "this.helper(‸ | int helper(int n, String text)",
        "list.forEach(x -> helper(x, ‸ | int helper(int n, String text)",
        "helper(1, new String(new char[] {'a', ‸ | String()",
      })
  void findsTheCall(String statement, String expected) {
    assertThat(hints(statement).signatures().getFirst().label()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "map.put(‸ | Integer,String",
        "list.add(‸ | Integer",
        "new ArrayList<>(‸ | ",
        "Arrays.asList(1, ‸ | T...",
        "Math.max(1L, ‸ | long,long",
        "Arrays.sort(nums, ‸ | int[]",
        "String.format(\"%d\", ‸ | String,Object...",
      })
  void putsTheMethodFirstThatTakesTheArguments(String statement, String expected) {
    assertThat(types(hints(statement).signatures().getFirst()))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void listsAllOverloads() {
    List<Signature> found = hints("Arrays.sort(‸").signatures();
    assertThat(found).hasSize(18);
    assertThat(found.stream().map(CallHintsTests::types))
        .contains("int[],int,int", "T[],Comparator<? super T>");
  }

  @Test
  void beginsBehindTheBracket() {
    String code = source("helper (1, ‸");
    assertThat(hints("helper (1, ‸").from()).isEqualTo(code.indexOf("helper (") + 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‸",
        "helper‸(1, \"\")",
        "helper(1, \"\")‸",
        "// helper(‸",
        "\"helper(‸\"",
        "unknown(‸",
        "list.forEach(x -> { ‸ })",
        "if (‸",
        "(‸"
      })
  void isSilentOutsideOfCalls(String statement) {
    assertThat(hints(statement).signatures()).isEmpty();
  }

  /** Returns the types of the parameters, without their names. */
  private static String types(Signature signature) {
    return String.join(
        ",",
        IntStream.range(0, signature.parameters().size())
            .mapToObj(
                i ->
                    signature
                        .label()
                        .substring(
                            signature.parameters().get(i).from(),
                            signature.parameters().get(i).to()))
            .map(parameter -> parameter.replaceFirst(" \\w+$", ""))
            .toList());
  }

  private static CallHints hints(String statement) {
    String code = source(statement);
    return KNOWLEDGE.hints(code.replace("‸", ""), code.indexOf("‸"), Map.of());
  }

  private static String source(String statement) {
    return """
    class Solution {
        record Node(int val) {}
        void solve(int[] nums, List<Integer> list, Map<Integer, String> map) {
            %s
            int after = 1;
        }
        int helper(int n, String text) { return n; }
    }
    """
        .replace("%s", statement);
  }
}
