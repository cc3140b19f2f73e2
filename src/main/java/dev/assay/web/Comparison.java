package dev.assay.web;

import dev.assay.judge.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An expected answer beside the one that was given, each shown where they begin to differ.
 *
 * @param actual null when no answer came
 * @param different whether the answer is wrong and looks so; a right one may be written otherwise
 */
record Comparison(Value expected, @Nullable Value actual, boolean different) {

  static Comparison of(String expected, @Nullable String actual, Verdict verdict) {
    if (actual == null) {
      return new Comparison(Value.of(expected), null, false);
    }
    int place = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
    boolean different = verdict == Verdict.WRONG_ANSWER && place >= 0;
    int shown = different ? place : 0;
    return new Comparison(Value.around(expected, shown), Value.around(actual, shown), different);
  }
}
