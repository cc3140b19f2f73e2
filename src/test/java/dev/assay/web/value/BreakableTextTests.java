package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakableTextTests {

  @Test
  void letsLinesEndBehindCommasOnly() {
    assertThat(BreakableText.html("[100000,-200000,300000]"))
        .isEqualTo("[100000,<wbr>-200000,<wbr>300000]");
  }

  @Test
  void leavesShortPiecesTogether() {
    assertThat(BreakableText.html("[1,2]")).isEqualTo("[1,2]");
    assertThat(BreakableText.html("[1,2,3,4,5,6,7]")).isEqualTo("[1,2,3,<wbr>4,5,6,<wbr>7]");
  }

  @Test
  void escapesWhatIsNoText() {
    assertThat(BreakableText.html("[\"<b>,</b>\",\"&,'\"]"))
        .isEqualTo("[&quot;&lt;b&gt;,<wbr>&lt;/b&gt;&quot;,<wbr>&quot;&amp;,&#39;&quot;]");
    assertThat(BreakableText.html("<wbr>")).isEqualTo("&lt;wbr&gt;");
  }

  @Test
  void endsWithItsText() {
    assertThat(BreakableText.html("100000,")).isEqualTo("100000,");
    assertThat(BreakableText.html("")).isEmpty();
    assertThat(BreakableText.html(null)).isEmpty();
  }
}
