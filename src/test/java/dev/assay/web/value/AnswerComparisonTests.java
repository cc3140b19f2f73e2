package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Verdict;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerComparisonTests {

  @Test
  void showsLongAnswersWhereTheyDiffer() {
    String same = "1,".repeat(5_000);
    var compared =
        AnswerComparison.of(same + "2]", same + "3]", Verdict.WRONG_ANSWER, AnswerRule.EXACT);
    assertThat(compared.different()).isTrue();
    assertThat(compared.expected().shown())
        .startsWith("…1,")
        .endsWith(",2]")
        .hasSizeLessThan(2_100);
    assertThat(shown(compared)).contains(",3]");
    assertThat(compared.expected().cut()).isTrue();
  }

  @Test
  void showsTheBeginningOfWhatDiffersThere() {
    var compared =
        AnswerComparison.of(
            "1" + ",1".repeat(5_000),
            "2" + ",1".repeat(5_000),
            Verdict.WRONG_ANSWER,
            AnswerRule.EXACT);
    assertThat(compared.expected().shown()).startsWith("1,1").endsWith("…");
  }

  @Test
  void callsNoRightAnswerDifferent() {
    assertThat(
            AnswerComparison.of("[[1],[2]]", "[[2],[1]]", Verdict.ACCEPTED, AnswerRule.EXACT)
                .different())
        .isFalse();
    assertThat(
            AnswerComparison.of("1", "1", Verdict.TIME_LIMIT_EXCEEDED, AnswerRule.EXACT)
                .different())
        .isFalse();
    assertThat(AnswerComparison.of("1", null, Verdict.RUNTIME_ERROR, AnswerRule.EXACT).different())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a b, a\u00a0b, a b, a⟨U+00A0⟩b",
    "a\u3000b, a b, a⟨U+3000⟩b, a b",
    "ab, a\u200bb, ab, a⟨U+200B⟩b",
    "ab, a\u200db, ab, a⟨U+200D⟩b",
    "\ufeffab, ab, ⟨U+FEFF⟩ab, ab",
    "caf\u00e9!, cafe\u0301!, café!, cafe⟨U+0301⟩!",
    "\ud55c, \u1112\u1161\u11ab, ⟨U+D55C⟩, ⟨U+1112⟩⟨U+1161⟩⟨U+11AB⟩",
    "tea, t\u0435a, tea, t⟨U+0435⟩a",
    "5-3, 5\u22123, 5-3, 5⟨U+2212⟩3",
    "a, \uff41, a, ⟨U+FF41⟩",
    "\u212b, \u00c5, ⟨U+212B⟩, ⟨U+00C5⟩",
    "x\ud83d\ude00, x\ud83d\ude00\ufe0f, x😀, x😀⟨U+FE0F⟩",
    "中文, 中国, 中文, 中国",
    "\u00e9a, \u00e9b, éa, éb",
    "😀, 😁, 😀, 😁"
  })
  void showsWhatMakesLookAlikesDifferent(
      String expected, String actual, String shownExpected, String shownActual) {
    var compared =
        AnswerComparison.withWhole(expected, actual, Verdict.WRONG_ANSWER, AnswerRule.EXACT);
    assertThat(compared.expected().shown()).isEqualTo(shownExpected);
    assertThat(shown(compared)).isEqualTo(shownActual);
  }

  @Test
  void showsWhatMakesLongLookAlikesDifferent() {
    String same = "1,".repeat(5_000);
    var compared =
        AnswerComparison.withWhole(
            same + "a b", same + "a\u00a0b", Verdict.WRONG_ANSWER, AnswerRule.EXACT);
    assertThat(shown(compared)).startsWith("…1,").endsWith("1,a⟨U+00A0⟩b");
    assertThat(Objects.requireNonNull(compared.actual()).cut()).isTrue();
    assertThat(compared.actual().whole()).startsWith("1,1,").endsWith("1,a⟨U+00A0⟩b");
  }

  @Test
  void leavesEqualAndRightAnswersAsTheyAre() {
    var right = AnswerComparison.of("a b", "a\u00a0b", Verdict.ACCEPTED, AnswerRule.EXACT);
    assertThat(shown(right)).isEqualTo("a\u00a0b");
    var prefix =
        AnswerComparison.of(
            "e\u0301\u00a01", "e\u0301\u00a02", Verdict.WRONG_ANSWER, AnswerRule.EXACT);
    assertThat(prefix.expected().shown()).isEqualTo("e\u0301\u00a01");
  }

  private static String shown(AnswerComparison compared) {
    return Objects.requireNonNull(compared.actual()).shown();
  }

  @Test
  void dividesNoCharacter() {
    String smileys = "😀".repeat(3_000);
    for (int place = 2_000; place < 2_010; place++) {
      String shown = ShortenedText.around(smileys, place);
      assertThat(shown.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
          .isEmpty();
    }
  }
}
