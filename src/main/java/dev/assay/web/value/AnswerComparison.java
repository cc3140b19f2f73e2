package dev.assay.web.value;

import dev.assay.judge.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An expected and an actual answer, each shown around the place where they begin to differ. What
 * differs never looks equal.
 *
 * @param actual null without an answer
 * @param different whether the answer is wrong and reads differently; a right answer may, too
 */
public record AnswerComparison(
    ShownValue expected, @Nullable ShownValue actual, boolean different) {

  public static AnswerComparison of(String expected, @Nullable String actual, Verdict verdict) {
    return of(expected, actual, verdict, false);
  }

  /** Like {@link #of}, with the whole values for a page that is the only place to have them. */
  public static AnswerComparison withWhole(
      String expected, @Nullable String actual, Verdict verdict) {
    return of(expected, actual, verdict, true);
  }

  private static AnswerComparison of(
      String expected, @Nullable String actual, Verdict verdict, boolean whole) {
    if (actual == null) {
      return new AnswerComparison(shown(expected, 0, whole), null, false);
    }
    int place = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
    if (verdict != Verdict.WRONG_ANSWER || place < 0) {
      return new AnswerComparison(shown(expected, 0, whole), shown(actual, 0, whole), false);
    }
    LookAlikes texts = LookAlikes.of(expected, actual, place);
    return new AnswerComparison(
        shown(texts.left(), place, whole), shown(texts.right(), place, whole), true);
  }

  private static ShownValue shown(String text, int place, boolean whole) {
    ShownValue shown = ShownValue.around(text, place);
    return whole ? shown.withWhole(text) : shown;
  }
}
