package dev.assay.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12); // a Thursday

  @ParameterizedTest
  @CsvSource({
    "'',                              0, 0, 0",
    "2026-03-12,                      1, 1, 1",
    "2026-03-11,                      1, 1, 1",
    "2026-03-10,                      0, 1, 1",
    "2026-03-10 2026-03-11,           2, 2, 2",
    "2026-03-10 2026-03-12,           1, 1, 2",
    "2026-01-01 2026-01-02 2026-01-03 2026-03-12, 1, 3, 4",
  })
  void countsDaysInARow(String days, int streak, int longest, int active) {
    Activity activity = Activity.of(moments(days), TODAY, ZoneOffset.UTC);
    assertThat(activity.streak()).isEqualTo(streak);
    assertThat(activity.longest()).isEqualTo(longest);
    assertThat(activity.active()).isEqualTo(active);
  }

  @Test
  void showsAYearFromAMondayOn() {
    Activity activity = Activity.of(List.of(), TODAY, ZoneOffset.UTC);
    assertThat(activity.days().getFirst().date()).isEqualTo("2025-03-10");
    assertThat(activity.days().getLast().date()).isEqualTo(TODAY);
    assertThat(activity.days()).hasSize(52 * 7 + 4);
  }

  @Test
  void beginsDaysWhereTheReaderIs() {
    List<Instant> late = List.of(Instant.parse("2026-03-11T23:30:00Z"));
    Activity activity = Activity.of(late, TODAY, ZoneId.of("Asia/Shanghai"));
    assertThat(activity.days().getLast().submissions()).isEqualTo(1);
  }

  private static List<Instant> moments(String days) {
    return Stream.of(days.split(" "))
        .filter(day -> !day.isEmpty())
        .map(day -> Instant.parse(day + "T12:00:00Z"))
        .toList();
  }
}
