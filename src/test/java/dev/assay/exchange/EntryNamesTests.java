package dev.assay.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNamesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0007", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u034f", "\u061c", "\u115f", "\u180e",
        "\u2003", "\u200b", "\u200d", "\u2028", "\u202e", "\u2060", "\u2066", "\u2800", "\u3000",
        "\u3164", "\ue000", "\ufe0f", "\ufeff", "\uffa0", "\uffff", "\udb40\udc41", "\udb40\udd01"
      })
  void refusesInvisibleCharacters(String invisible) {
    assertThatThrownBy(() -> new EntryNames().check("problem" + invisible + ".yaml"))
        .isInstanceOf(RefusedArchiveException.class)
        .hasMessageContaining("problem?.yaml")
        .hasMessageContaining("invisible character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"two-sum/problem.yaml", "两数之和.md", "größe.md", "a b.md", "\ud83d\ude00.md"})
  void takesNamesThatPeopleCanRead(String name) {
    assertThatCode(() -> new EntryNames().check(name)).doesNotThrowAnyException();
  }
}
