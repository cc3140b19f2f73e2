package dev.assay.aid.counterexample;

import dev.assay.problem.signature.Signature;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The size of an input as a reader feels it: fewer values are smaller, and of as many values small
 * numbers and the first letters are.
 *
 * @param values elements, nodes and characters, and one for each argument; an operation of a class
 *     counts as one
 * @param magnitude the sum of the binary logarithms of all numbers, and of the places of letters
 */
record InputSize(int values, double magnitude) implements Comparable<InputSize> {

  private static final Comparator<InputSize> ORDER =
      Comparator.comparingInt(InputSize::values).thenComparingDouble(InputSize::magnitude);

  /** Of two rows with as many values together, one is smaller. */
  private static final double LIST = 0.5;

  private static final double NEGATIVE = 0.5;

  private static final double NOTICED = 0.004;

  /** Of fractions as well, the shorter one is smaller. */
  private static final double DIGIT = 0.3;

  /** Returns the size of arguments, given as trees. */
  static InputSize of(Signature signature, List<@Nullable Object> arguments) {
    int values = arguments.size();
    double magnitude = 0;
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (i == 0 && signature.design() != null) {
        values += Plain.length(argument);
        continue;
      }
      boolean isSingle = Plain.length(argument) < 0;
      values += isSingle ? 0 : count(argument);
      magnitude += weight(argument);
    }
    return new InputSize(values, magnitude);
  }

  private static int count(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    if (!(value instanceof List<?>)) {
      return 1;
    }
    int sum = 0;
    for (Object each : Plain.asList(value)) {
      sum += count(each);
    }
    return sum;
  }

  private static double weight(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case Long number -> ofNumber(number);
      case Double number -> ofNumber(number) + String.valueOf(number).length() * DIGIT;
      case Boolean bool -> bool ? NEGATIVE : 0;
      case String text -> text.chars().mapToDouble(InputSize::ofCharacter).sum();
      case List<?> list -> LIST + Plain.asList(list).stream().mapToDouble(InputSize::weight).sum();
      default -> 0;
    };
  }

  private static double ofNumber(double number) {
    return Math.log1p(Math.abs(number)) / Math.log(2) + (number < 0 ? NEGATIVE : 0);
  }

  private static double ofCharacter(int character) {
    char first = first((char) character);
    return Math.log1p(Math.max(0, character - first)) / Math.log(2);
  }

  /** Returns the first character of the same sort: letters, capitals, digits, all others. */
  static char first(char character) {
    if (character >= 'a' && character <= 'z') {
      return 'a';
    }
    if (character >= 'A' && character <= 'Z') {
      return 'A';
    }
    return character >= '0' && character <= '9' ? '0' : '!' <= character ? '!' : ' ';
  }

  /**
   * Tells whether a reader notices that it is smaller than another: a number that is lower by a
   * three-hundredth is no help, and could be lowered for ever.
   */
  boolean isClearlyBelow(InputSize other) {
    return values < other.values || values == other.values && magnitude < other.magnitude - NOTICED;
  }

  @Override
  public int compareTo(InputSize other) {
    return ORDER.compare(this, other);
  }
}
