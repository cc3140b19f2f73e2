package dev.assay.web.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

  @Test
  void keepsMathOutOfTheReachOfEmphasis() {
    assertThat(Markdown.toHtml("from $a_i$ to $b_i$ *and* $x*y*z$"))
        .containsOnlyOnce("<em>and</em>")
        .contains("<msub><mi>a</mi>", "<msub><mi>b</mi>");
  }

  @Test
  void setsDisplayedMath() {
    assertThat(Markdown.toHtml("so\n\n$$\nx = \\frac{1}{2}\n$$\n"))
        .contains("<math display=\"block\">", "<mfrac>");
  }

  @Test
  void leavesPricesAndEscapedDollarsAlone() {
    assertThat(Markdown.toHtml("from $5 to $6, or \\$x\\$"))
        .isEqualTo(paragraph("from $5 to $6, or $x$"));
    assertThat(Markdown.toHtml("`$x$`")).isEqualTo(paragraph("<code>$x$</code>"));
  }

  @Test
  void showsAFormulaThatCannotBeSetAsItWasWritten() {
    assertThat(Markdown.toHtml("$\\nosuch{<b>}$"))
        .isEqualTo(paragraph("<code class=\"math-error\">\\nosuch{&lt;b&gt;}</code>"));
  }

  @Test
  void rendersTablesAndCode() {
    assertThat(Markdown.toHtml("| a | b |\n|---|--:|\n| 1 | $n$ |"))
        .contains("<th align=\"right\">b</th>", "<math><mi>n</mi></math>");
    assertThat(Markdown.toHtml("```java\nint a = b < c ? 1 : 2;\n```"))
        .contains("<pre><code class=\"language-java\">int a = b &lt; c ? 1 : 2;\n</code></pre>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "$\\text{<img src=x onerror=alert(1)>}$",
        "$\\mathrm{</mi><style><img src=x onerror=alert(1)>}$",
        "<math><mtext><style><a title=\"</style><img src onerror=alert(1)>\">",
        "```x\"onmouseover=alert(1)\ncode\n```",
      })
  void letsNoScriptThrough(String hostile) {
    assertThat(Markdown.toHtml(hostile))
        .doesNotContain("<script", "<img", "<style", "href=\"javascript", "href=\"data")
        .doesNotContainPattern("<[^>]*\\son\\w+=");
  }

  @Test
  void rendersOneLineWithoutAParagraph() {
    assertThat(Markdown.toInlineHtml("use a `HashSet`")).isEqualTo("use a <code>HashSet</code>");
  }

  @Test
  void setsConstraintsAsMathematicsWould() {
    assertThat(Markdown.constraintToHtml("-10^9 <= nums1[i], nums2[j] <= 10^9"))
        .startsWith("−<math><msup><mn>10</mn><mrow><mn>9</mn></mrow></msup></math> ≤ nums1[i]")
        .contains("nums2[j] ≤ <math>");
    assertThat(Markdown.constraintToHtml("`a <= 10^5`")).isEqualTo("<code>a &lt;= 10^5</code>");
  }

  private static String paragraph(String content) {
    return "<p>" + content + "</p>\n";
  }

  @Test
  void setsMathBehindAnUnclosedDollarOfAnEarlierParagraph() {
    assertThat(Markdown.toHtml("a $b\n\nc $x$ d"))
        .isEqualTo(paragraph("a $b") + paragraph("c <math><mi>x</mi></math> d"));
    assertThat(Markdown.toHtml("a $x$ and $b"))
        .isEqualTo(paragraph("a <math><mi>x</mi></math> and $b"));
  }

  @Test
  void rendersEachTextOnce() {
    String text = "a *text* of its own";
    assertThat(Markdown.toHtml(text)).isSameAs(Markdown.toHtml(new String(text.toCharArray())));
    assertThat(Markdown.toInlineHtml(text)).isNotEqualTo(Markdown.toHtml(text));
    assertThat(Markdown.isPlain(text)).isFalse();
  }
}
