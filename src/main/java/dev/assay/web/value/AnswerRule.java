package dev.assay.web.value;

import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.JavaType;

/**
 * Says which differences between two answers count, so that pages mark no other.
 *
 * @param several whether other answers than the expected one may be right, as the package decides
 * @param anyOrder whether the order of elements does not count
 * @param deep whether that holds within elements, too
 * @param epsilon by which real numbers may differ, absolutely or relatively; 0 for equal ones
 */
public record AnswerRule(boolean several, boolean anyOrder, boolean deep, double epsilon) {

  public static final AnswerRule EXACT = new AnswerRule(false, false, false, 0);

  public static AnswerRule of(Problem problem) {
    JavaType type = problem.signature().answerType();
    boolean unordered = type.isUnordered();
    return switch (problem.checker()) {
      case CheckerKind.Exact exact -> new AnswerRule(false, unordered, unordered, 0);
      case CheckerKind.AnyOrder order -> new AnswerRule(false, true, order.deep() || unordered, 0);
      case CheckerKind.Tolerance tolerance ->
          new AnswerRule(false, unordered, unordered, tolerance.epsilon());
      case CheckerKind.Custom custom -> new AnswerRule(true, false, false, 0);
    };
  }

  /** Tells whether two strings, numbers or words count as equal. */
  boolean isSame(String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    if (!isNumber(expected) || !isNumber(actual)) {
      return false;
    }
    try {
      double x = Double.parseDouble(expected);
      double difference = Math.abs(x - Double.parseDouble(actual));
      return difference == 0 && isReal(expected) && isReal(actual)
          || difference <= epsilon && epsilon > 0
          || difference <= epsilon * Math.abs(x) && epsilon > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isNumber(String token) {
    return !token.isEmpty() && token.length() < 400 && "-0123456789".indexOf(token.charAt(0)) >= 0;
  }

  private static boolean isReal(String token) {
    return token.indexOf('.') >= 0;
  }
}
