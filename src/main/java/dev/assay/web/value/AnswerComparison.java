package dev.assay.web.value;

import dev.assay.judge.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An expected and an actual answer. A wrong one is shown around the place where it begins to
 * differ, which is marked in both. What differs never looks equal.
 *
 * @param actual null without an answer
 * @param different whether the answer is wrong and reads differently; a right answer may, too
 * @param difference null unless a place can be named: only the package's checker knows it otherwise
 * @param index of the element that differs; -1 without such an element
 */
public record AnswerComparison(
    ShownValue expected,
    @Nullable ShownValue actual,
    boolean different,
    @Nullable Difference difference,
    int index) {

  public static AnswerComparison of(
      String expected, @Nullable String actual, @Nullable Verdict verdict, AnswerRule rule) {
    return of(expected, actual, verdict, rule, false);
  }

  /** Like {@link #of}, with the whole values for a page that is the only place to have them. */
  public static AnswerComparison withWhole(
      String expected, @Nullable String actual, @Nullable Verdict verdict, AnswerRule rule) {
    return of(expected, actual, verdict, rule, true);
  }

  private static AnswerComparison of(
      String expected,
      @Nullable String actual,
      @Nullable Verdict verdict,
      AnswerRule rule,
      boolean whole) {
    if (actual == null) {
      return new AnswerComparison(shown(expected, 0, whole), null, false, null, -1);
    }
    int place = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
    if (verdict != Verdict.WRONG_ANSWER || place < 0) {
      return new AnswerComparison(
          shown(expected, 0, whole), shown(actual, 0, whole), false, null, -1);
    }
    LookAlikes texts = LookAlikes.of(expected, actual, place);
    FoundDifference found = find(texts.left(), texts.right(), rule);
    if (found == null) {
      return new AnswerComparison(
          shown(texts.left(), place, whole), shown(texts.right(), place, whole), true, null, -1);
    }
    return new AnswerComparison(
        shown(ShownValue.marked(texts.left(), found.expected()), texts.left(), whole),
        shown(ShownValue.marked(texts.right(), found.actual()), texts.right(), whole),
        true,
        found.difference(),
        found.index());
  }

  private static @Nullable FoundDifference find(String left, String right, AnswerRule rule) {
    if (rule.several()) {
      return null;
    }
    return rule.anyOrder()
        ? UnorderedDifference.find(left, right, rule.deep())
        : OrderedDifference.find(left, right, rule);
  }

  private static ShownValue shown(String text, int place, boolean whole) {
    return shown(ShownValue.around(text, place), text, whole);
  }

  private static ShownValue shown(ShownValue shown, String text, boolean whole) {
    return whole ? shown.withWhole(text) : shown;
  }

  /** Returns the same comparison, with the difference told as the result of a call. */
  AnswerComparison inCall(String call) {
    return difference == null
        ? this
        : new AnswerComparison(expected, actual, different, difference.inCall(call), index);
  }
}
