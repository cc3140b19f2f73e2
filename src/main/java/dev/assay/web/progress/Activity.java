package dev.assay.web.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year of a visitor's submissions, day by day.
 *
 * @param days from a Monday a year ago to today
 * @param active how many of them have submissions
 * @param streak days in a row up to today, or up to yesterday while today has none yet
 * @param longest the most days in a row
 * @param submissions how many in all
 */
record Activity(List<Day> days, int active, int streak, int longest, int submissions) {

  private static final int WEEKS = 52;

  /**
   * A day.
   *
   * @param level 0 for none to 4 for many
   */
  record Day(LocalDate date, int submissions, int level) {

    static Day of(LocalDate date, int submissions) {
      int level =
          submissions == 0
              ? 0
              : submissions < 3 ? 1 : submissions < 6 ? 2 : submissions < 10 ? 3 : 4;
      return new Day(date, submissions, level);
    }
  }

  /** Returns the first day of the year that ends {@code today}. */
  static LocalDate firstDay(LocalDate today) {
    return today.minusWeeks(WEEKS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * @param zone in which days begin and end
   */
  static Activity of(List<Instant> moments, LocalDate today, ZoneId zone) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    moments.forEach(moment -> counts.merge(LocalDate.ofInstant(moment, zone), 1, Integer::sum));
    List<Day> days = new ArrayList<>();
    int run = 0;
    int longest = 0;
    int streak = 0;
    for (LocalDate date = firstDay(today); !date.isAfter(today); date = date.plusDays(1)) {
      Day day = Day.of(date, counts.getOrDefault(date, 0));
      days.add(day);
      run = day.submissions > 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
      if (run > 0 || date.isBefore(today)) {
        streak = run;
      }
    }
    int active = (int) days.stream().filter(day -> day.submissions > 0).count();
    return new Activity(
        days, active, streak, longest, days.stream().mapToInt(Day::submissions).sum());
  }
}
