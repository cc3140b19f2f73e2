package dev.assay.judge.engine;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of {@code Object} in one form, so that equal ones are equal although their classes differ.
 */
final class NestedValue {

  /** Up to here each whole number is a double. */
  private static final double EXACT = 1L << 53;

  private NestedValue() {}

  /**
   * Returns arrays and lists as lists, whole numbers as Long, other numbers as Double, and
   * characters as texts, at every level.
   */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>(list.size());
      list.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    if (value != null && value.getClass().isArray()) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        plain.add(plain(Array.get(value, i)));
      }
      return plain;
    }
    return switch (value) {
      case Double real -> number(real);
      case Float real -> number(real.doubleValue());
      case Number whole -> whole.longValue();
      case Character character -> character.toString();
      case null -> null;
      default -> value;
    };
  }

  private static Number number(double real) {
    return real == Math.rint(real) && Math.abs(real) <= EXACT ? (Number) (long) real : real;
  }
}
