package dev.assay.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteCleanerTests {

  /** The dots stand for the spaces that fill the place of a character. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "i &lt;= n | i <=... n",
        "a &amp;&amp; b | a &&........ b",
        "List&lt;List&lt;int[]&gt;&gt; x | List<...List<...int[]>>...... x",
        "i &amp;lt; n | i <....... n",
        "i &#60;&#x3C; 1 | i <<......... 1",
        "x -&gt; y | x ->... y",
        "s = &quot;a&lt;\\&quot;&amp;&quot;; | s = \"a<\\\"&\"......................;",
        "c == &#39;\"&#39; | c == '\"'........",
        "c == '&lt;' ? 1 : '&quot;' | c == '<'... ? 1 : '\"'.....",
        "&quot;open | &quot;open",
        "x&nbsp;y | x......y",
        "\"&lt;\" // &lt; | \"&lt;\" // &lt;",
        "&copy; | &copy;"
      })
  void decodesEntitiesOfHtml(String source, String cleaned) {
    assertThat(PasteCleaner.clean(source)).isEqualTo(cleaned.replace('.', ' '));
  }

  @Test
  void keepsLengthAndLinesOfAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] parts =
        ("&lt; &quot; &amp; &#39; &le; &amp;gt; &#x22; lt \" ' \\ // /* */ \"\"\" ``` ; { } = < . :"
                + " | 1 2 3 x \u0430 \u03bf \u2028 \u2029 \u0085 \u200b \uff1b \u201c \u3002 class")
            .split(" ");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder source = new StringBuilder();
      for (int j = random.nextInt(24); j > 0; j--) {
        int part = random.nextInt(parts.length + 3);
        source.append(part < parts.length ? parts[part] : part == parts.length ? "\r\n" : "\n");
      }
      String text = source.toString();
      String cleaned = PasteCleaner.clean(text);
      assertThat(cleaned).as("seed %d, %s", seed, text).hasSameSizeAs(text);
      assertThat(cleaned.replaceAll("[^\r\n]", " "))
          .as("seed %d, %s", seed, text)
          .isEqualTo(text.replaceAll("[^\r\n]", " "));
    }
  }
}
