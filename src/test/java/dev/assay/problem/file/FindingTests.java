package dev.assay.problem.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r",
        "\t",
        "\u001b[31m",
        "\u0000",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u009b2J"
      })
  void staysOnOneLineAndSteersNoTerminal(String odd) {
    String shown =
        new Finding(Path.of("a" + odd.replace("\0", "") + "b"), 3, "x" + odd + "y").toString();
    assertThat(shown).contains("\\u%04x".formatted((int) odd.charAt(0)), "b:3: x").endsWith("y");
    assertThat(shown.chars()).allMatch(c -> c >= ' ' && c < 0x7f);
  }

  @ParameterizedTest
  @ValueSource(strings = {"`difficulty` must be easy", "有效的括号", "\ud83d\ude00", "a\u00a0b"})
  void leavesTextAsItIs(String text) {
    assertThat(new Finding(Path.of("a"), 1, text)).hasToString("a:1: " + text);
  }
}
