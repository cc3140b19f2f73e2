package dev.assay.web.value;

import dev.assay.judge.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An expected and an actual answer, each shown around the place where they begin to differ.
 *
 * @param actual null without an answer
 * @param different whether the answer is wrong and reads differently; a right answer may, too
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
