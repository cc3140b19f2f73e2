package dev.assay.web.study;

import dev.assay.study.Review;
import java.time.LocalDate;

/**
 * The day on which a visitor comes back, as pages and programs get it.
 *
 * @param days from today; 0 if it is due
 * @param interval the whole wait in days
 */
record ReviewView(LocalDate dueOn, long days, int interval, boolean due) {

  static ReviewView of(Review review, LocalDate today) {
    return new ReviewView(
        review.dueOn(),
        review.daysFrom(today),
        Review.WAITS.get(review.step()),
        review.isDue(today));
  }
}
