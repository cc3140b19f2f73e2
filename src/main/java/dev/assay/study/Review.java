package dev.assay.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which an account wants to come back to a problem.
 *
 * @param step the place of the present wait in {@link #WAITS}, from 0
 */
public record Review(LocalDate dueOn, int step) {

  /** The days to wait, one after the other; each time that is remembered leads to the next. */
  public static final List<Integer> WAITS = List.of(1, 3, 7, 21);

  /**
   * Returns the review after {@code days}.
   *
   * @throws IllegalArgumentException if {@link #WAITS} has no such wait
   */
  public static Review after(int days, LocalDate today) {
    int step = WAITS.indexOf(days);
    if (step < 0) {
      throw new IllegalArgumentException("no wait has " + days + " days");
    }
    return new Review(today.plusDays(days), step);
  }

  public boolean isDue(LocalDate today) {
    return !dueOn.isAfter(today);
  }

  /** Returns the days until it is due; 0 if it is. */
  public long daysFrom(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(today, dueOn));
  }

  /** Returns the review after a wait longer than the present one; null after the longest. */
  @Nullable Review remembered(LocalDate today) {
    return step + 1 < WAITS.size() ? after(WAITS.get(step + 1), today) : null;
  }
}
