package dev.assay.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeatMapTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12); // a Thursday

  @Test
  void putsEachWeekIntoAColumn() {
    HeatMap map = map(TODAY, Locale.ENGLISH);
    assertThat(map.days()).hasSize(52 * 7 + 4);
    assertThat(map.days().getLast())
        .isEqualTo(new HeatMap.Cell(52 * 13, 3 * 13, 0, "12 March 2026", 0));
    assertThat(map.width()).isEqualTo(53 * 13 - 2);
  }

  @Test
  void namesMonthsAndDays() {
    HeatMap map = map(TODAY, Locale.ENGLISH);
    assertThat(map.months().stream().map(HeatMap.Label::text))
        .startsWith("Mar", "Apr")
        .endsWith("Feb", "Mar")
        .hasSize(13);
    assertThat(map.weekdays().stream().map(HeatMap.Label::text))
        .containsExactly("Mon", "Wed", "Fri");
    HeatMap chinese = map(TODAY, Locale.CHINESE);
    assertThat(chinese.months().getLast().text()).isEqualTo("3月");
    assertThat(chinese.weekdays().stream().map(HeatMap.Label::text)).containsExactly("一", "三", "五");
    assertThat(chinese.days().getLast().date()).isEqualTo("3月12日");
  }

  @Test
  void leavesOutANameThatWouldCoverTheNextOne() {
    HeatMap map = map(LocalDate.of(2026, 3, 30), Locale.ENGLISH);
    assertThat(map.days().getFirst().date()).isEqualTo("31 March 2025");
    assertThat(map.months().getFirst()).isEqualTo(new HeatMap.Label(0, 0, "Apr"));
  }

  @Test
  void showsTheLatestWeeksOnAPhone() {
    HeatMap map = map(TODAY, Locale.ENGLISH);
    assertThat(map.fewWidth()).isEqualTo(25 * 13 - 2);
    assertThat(map.fewMonths().stream().map(HeatMap.Label::text))
        .containsExactly("Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
  }

  private static HeatMap map(LocalDate today, Locale language) {
    return HeatMap.of(Activity.of(List.of(), today, ZoneOffset.UTC).days(), language);
  }
}
