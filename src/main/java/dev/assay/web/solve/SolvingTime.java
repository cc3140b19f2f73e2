package dev.assay.web.solve;

import dev.assay.web.request.Refusal;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the time that a visitor's stopwatch showed when the code was submitted. */
final class SolvingTime {

  /** The stopwatch of the pages sends this time also for a longer one. */
  private static final int MAX_SECONDS = (int) Duration.ofDays(7).toSeconds();

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

  private SolvingTime() {}

  /**
   * Returns the seconds, or null if none were sent.
   *
   * @param sent a value of JSON, or the text of a form's field
   * @throws Refusal if it is no whole number from 0 to 604,800, the seconds of seven days
   */
  static @Nullable Integer seconds(@Nullable Object sent) {
    String text = sent == null ? "" : sent.toString();
    if (text.isEmpty()) {
      return null;
    }
    int seconds = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (seconds < 0 || seconds > MAX_SECONDS) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-solving-time", MAX_SECONDS);
    }
    return seconds;
  }
}
