package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseViewsTests {

  /** The most that a run keeps of a value. */
  private static final int LONGEST = 65_536;

  @Test
  void firstCasesOfARunShowTheirWholeValues() {
    var run =
        new RunReport.RunCase(
            "s = \"" + "a".repeat(LONGEST) + "\"",
            "1",
            "1",
            Verdict.ACCEPTED,
            "b".repeat(LONGEST),
            null,
            List.of(),
            1);
    var views = new CaseViews(null, Locale.ENGLISH);
    List<CaseView> shown = IntStream.rangeClosed(1, 50).mapToObj(i -> views.run(i, run)).toList();
    int fitting = CaseViews.MOST_WHOLE / (2 * LONGEST);
    assertThat(shown.subList(0, fitting))
        .allMatch(each -> each.input().whole() != null && each.stdout().whole() != null);
    assertThat(shown.subList(fitting, 50))
        .allMatch(each -> each.input().whole() == null && each.stdout().whole() == null);
    assertThat(shown).allMatch(each -> each.input().cut());
  }
}
