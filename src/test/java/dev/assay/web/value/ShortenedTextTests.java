package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTextTests {

  @Test
  void keepsBothEndsOfALongOutput() {
    assertThat(ShortenedText.ends("x".repeat(2_000))).isEqualTo("x".repeat(2_000));
    assertThat(ShortenedText.ends("a".repeat(1_400) + "b".repeat(5_000) + "c".repeat(600)))
        .isEqualTo("a".repeat(1_400) + "\n…\n" + "c".repeat(600));
  }

  @Test
  void dividesNoCharacterOfALongOutput() {
    assertThat(ShortenedText.ends("x" + "😀".repeat(2_000)))
        .isEqualTo("x" + "😀".repeat(699) + "\n…\n" + "😀".repeat(300));
  }
}
