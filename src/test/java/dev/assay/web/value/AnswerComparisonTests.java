package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Verdict;
import org.junit.jupiter.api.Test;

class AnswerComparisonTests {

  @Test
  void showsLongAnswersWhereTheyDiffer() {
    String same = "1,".repeat(5_000);
    var compared = AnswerComparison.of(same + "2]", same + "3]", Verdict.WRONG_ANSWER);
    assertThat(compared.different()).isTrue();
    assertThat(compared.expected().shown())
        .startsWith("…1,")
        .endsWith(",2]")
        .hasSizeLessThan(2_100);
    assertThat(String.valueOf(compared.actual())).contains(",3]");
    assertThat(compared.expected().cut()).isTrue();
  }

  @Test
  void showsTheBeginningOfWhatDiffersThere() {
    var compared =
        AnswerComparison.of(
            "1" + ",1".repeat(5_000), "2" + ",1".repeat(5_000), Verdict.WRONG_ANSWER);
    assertThat(compared.expected().shown()).startsWith("1,1").endsWith("…");
  }

  @Test
  void callsNoRightAnswerDifferent() {
    assertThat(AnswerComparison.of("[[1],[2]]", "[[2],[1]]", Verdict.ACCEPTED).different())
        .isFalse();
    assertThat(AnswerComparison.of("1", "1", Verdict.TIME_LIMIT_EXCEEDED).different()).isFalse();
    assertThat(AnswerComparison.of("1", null, Verdict.RUNTIME_ERROR).different()).isFalse();
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
