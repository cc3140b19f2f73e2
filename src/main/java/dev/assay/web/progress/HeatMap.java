package dev.assay.web.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of a year, one column for each week from Monday to Sunday. Lengths are in pixels.
 *
 * @param days one cell for each day
 * @param months the names above the weeks in which months begin
 * @param weekdays the names beside the days
 * @param width of all weeks, without the weekdays
 */
record HeatMap(List<Cell> days, List<Label> months, List<Label> weekdays, int width) {

  /** The latest weeks, which fit a phone. */
  private static final int FEW_WEEKS = 25;

  private static final int STEP = 13;

  /** A name of a month is as wide as this many weeks. */
  private static final int WEEKS_PER_LABEL = 3;

  private static final int[] NAMED_DAYS = {0, 2, 4};

  /**
   * A day.
   *
   * @param level 0 for none to 4 for many
   */
  record Cell(int x, int y, int level, String date, int submissions) {}

  record Label(int x, int y, String text) {}

  static HeatMap of(List<Activity.Day> days, Locale language) {
    DateTimeFormatter words =
        DateTimeFormatter.ofPattern(isChinese(language) ? "M月d日" : "d MMMM yyyy", language);
    List<Cell> cells = new ArrayList<>();
    List<Label> months = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Activity.Day day = days.get(i);
      int x = i / 7 * STEP;
      cells.add(
          new Cell(x, i % 7 * STEP, day.level(), words.format(day.date()), day.submissions()));
      if (day.date().getDayOfMonth() == 1 || i == 0) {
        months.add(new Label(x, 0, month(day.date(), language)));
      }
    }
    int weeks = Math.ceilDiv(days.size(), 7);
    return new HeatMap(cells, apart(months), weekdays(days, language), weeks * STEP - 2);
  }

  /** Returns the width of the weeks that a phone shows. */
  public int fewWidth() {
    return Math.min(width, FEW_WEEKS * STEP - 2);
  }

  /** Returns the names that stand wholly above the weeks that a phone shows. */
  public List<Label> fewMonths() {
    return months.stream().filter(label -> label.x >= width - fewWidth()).toList();
  }

  /** Leaves out the name of the first month where only its last days are shown. */
  private static List<Label> apart(List<Label> months) {
    boolean isTight =
        months.size() > 1 && months.get(1).x - months.get(0).x < WEEKS_PER_LABEL * STEP;
    return isTight ? months.subList(1, months.size()) : months;
  }

  private static String month(LocalDate date, Locale language) {
    return date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language);
  }

  private static List<Label> weekdays(List<Activity.Day> days, Locale language) {
    TextStyle style =
        isChinese(language) ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE;
    List<Label> names = new ArrayList<>();
    for (int row : NAMED_DAYS) {
      String name = days.get(row).date().getDayOfWeek().getDisplayName(style, language);
      names.add(new Label(0, row * STEP, name));
    }
    return names;
  }

  private static boolean isChinese(Locale language) {
    return language.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
