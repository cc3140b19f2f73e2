package dev.assay.web.value;

import dev.assay.judge.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An expected answer beside the one that was given, each shown where they begin to differ.
 *
 * @param actual null when no answer came
 * @param different whether the answer is wrong and looks so; a right one may be written otherwise
 */
public record AnswerComparison(
    ShownValue expected, @Nullable ShownValue actual, boolean different) {

  public static AnswerComparison of(String expected, @Nullable String actual, Verdict verdict) {
    if (actual == null) {
      return new AnswerComparison(ShownValue.of(expected), null, false);
    }
    int place = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
    boolean different = verdict == Verdict.WRONG_ANSWER && place >= 0;
    int shown = different ? place : 0;
    return new AnswerComparison(
        ShownValue.around(expected, shown), ShownValue.around(actual, shown), different);
  }
}
