package dev.assay.web.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathParserTests {

  @Test
  void setsPowersAndIndexes() {
    assertThat(body("10^5")).isEqualTo("<msup><mn>10</mn><mrow><mn>5</mn></mrow></msup>");
    assertThat(body("nums_1"))
        .isEqualTo("<msub><mi class=\"name\">nums</mi><mrow><mn>1</mn></mrow></msub>");
    assertThat(body("a_i^2"))
        .isEqualTo("<msubsup><mi>a</mi><mrow><mi>i</mi></mrow><mrow><mn>2</mn></mrow></msubsup>");
  }

  @Test
  void scriptsTakeOneCharacterAsInTex() {
    assertThat(text("2^10")).isEqualTo("210");
    assertThat(body("2^10")).contains("<mrow><mn>1</mn></mrow></msup><mn>0</mn>");
    assertThat(body("x_ij")).endsWith("</msub><mi>j</mi>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '"',
      value = {
        "O(n \\log n) @ O(nlogn)",
        "1 \\le n \\le 10^5 @ 1≤n≤105",
        "-10^9 \\leq nums_1[i], nums_2[j] \\leq 10^9 @ −109≤nums1[i],nums2[j]≤109",
        "\\left\\lfloor \\frac{hi - lo}{n - 1} \\right\\rfloor @ ⌊hi−lon−1⌋",
        "\\sum_{i=1}^{n} a_i @ ∑i=1nai",
        "\\text{the sum} \\dots x @ the sum…x",
        "a \\bmod b @ amodb",
        "\\binom{n}{k} @ (nk)",
        "\\{1, 2\\} \\subseteq S @ {1,2}⊆S",
        "10{,}000 @ 10,000",
        "f'(x) @ f′(x)",
        "\\lvert x \\rvert = |x| @ |x|=|x|",
        "\\operatorname{lcm}(a, b) @ lcm(a,b)",
        "\\begin{cases} 1 & n = 0 \\\\ n \\cdot (n-1)! & n > 0 \\end{cases} @ {1n=0n⋅(n−1)!n>0",
        "\\mathcal{O}(2^{n}) @ O(2n)",
        "\\sqrt[3]{n} @ n3",
        "n \\times m \\in \\mathbb{N} @ n×m∈ℕ",
        "最大值 x @ 最大值x",
      })
  void readsWhatStatementsUse(String latex, String shown) {
    assertThat(text(latex)).isEqualTo(shown);
  }

  @Test
  void aSignIsNotASubtraction() {
    assertThat(body("-1")).contains("form=\"prefix\"");
    assertThat(body("x \\le -1")).contains("form=\"prefix\"");
    assertThat(body("x-1")).contains("form=\"infix\"");
    assertThat(body("(x)-1")).contains("form=\"infix\"");
  }

  @Test
  void plainParenthesesKeepTheirSizeAndLeftRightGrow() {
    assertThat(body("(\\frac{1}{2})")).contains("stretchy=\"false\"").doesNotContain("\"true\">(");
    assertThat(body("\\left(\\frac{1}{2}\\right]")).doesNotContain("stretchy=\"false\"");
  }

  @Test
  void functionsStandApartFromTheirArguments() {
    assertThat(body("n \\log n")).contains("<mspace width=\"0.167em\"></mspace><mi>log</mi>");
    assertThat(body("\\log(n)")).doesNotContain("mspace");
    assertThat(body("\\log_2 n")).contains("</msub><mspace");
  }

  @Test
  void displayedSumsHaveTheirLimitsAboveAndBelow() {
    assertThat(MathParser.toMathMl("\\sum_{i=1}^n i", true))
        .startsWith("<math display=\"block\"><munderover><mo movablelimits=\"true\">∑</mo>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\nosuch",
        "\\frac{a",
        "a}",
        "x_1_2",
        "\\left( x",
        "\\begin{cases} a",
        "\\begin{what}",
        "\\",
        "x^",
        "a & b",
        "\\end{cases}",
        "#",
        "\\right)",
      })
  void refusesWhatItCannotSet(String latex) {
    assertThatThrownBy(() -> MathParser.toMathMl(latex, false))
        .isInstanceOf(MathSyntaxException.class);
  }

  @Test
  void refusesBottomlessNesting() {
    assertThatThrownBy(() -> MathParser.toMathMl("{".repeat(100_000), false))
        .isInstanceOf(MathSyntaxException.class)
        .hasMessageContaining("deep");
  }

  @Test
  void escapesMarkup() {
    assertThat(body("a < b \\text{<script>}"))
        .doesNotContain("<script>")
        .contains("<mo>&lt;</mo>", "&lt;script&gt;");
  }

  private static String body(String latex) {
    String math = MathParser.toMathMl(latex, false);
    return math.substring("<math>".length(), math.length() - "</math>".length());
  }

  private static String text(String latex) {
    Element math = Jsoup.parseBodyFragment(body(latex)).body();
    return math.wholeText();
  }
}
