package dev.assay.judge;

import dev.assay.problem.CheckerKind;
import dev.assay.problem.JavaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether an answer matches the expected one. */
final class Checker {

  private final CheckerKind kind;
  private final JavaType type;

  Checker(CheckerKind kind, JavaType type) {
    this.kind = kind;
    this.type = type;
  }

  /** Returns whether {@code actual}, any value a worker may send, is right. */
  boolean accepts(Object expected, @Nullable Object actual) {
    if (actual == null || !type.conforms(actual)) {
      return false;
    }
    return switch (kind) {
      case CheckerKind.Exact exact -> Objects.deepEquals(expected, actual);
      case CheckerKind.AnyOrder order ->
          canonical(expected, order.deep()).equals(canonical(actual, order.deep()));
      case CheckerKind.Tolerance tolerance -> close(expected, actual, tolerance.epsilon());
      case CheckerKind.Custom custom ->
          throw new JudgeException("Checker.java is not supported by this version.");
    };
  }

  /** Counts elements instead of sorting them: they need have no order. */
  private static Object canonical(@Nullable Object value, boolean deep) {
    List<?> elements = elements(value);
    if (elements == null) {
      return value == null ? "null" : value;
    }
    Map<Object, Integer> counts = new HashMap<>();
    for (Object element : elements) {
      counts.merge(deep ? canonical(element, true) : ordered(element), 1, Integer::sum);
    }
    return counts;
  }

  /** Makes arrays comparable by content, their order kept. */
  private static Object ordered(@Nullable Object value) {
    List<?> elements = elements(value);
    if (elements == null) {
      return value == null ? "null" : value;
    }
    return elements.stream().map(Checker::ordered).toList();
  }

  private static boolean close(@Nullable Object expected, @Nullable Object actual, double epsilon) {
    if (expected instanceof Number a && actual instanceof Number b) {
      double x = a.doubleValue();
      double y = b.doubleValue();
      double difference = Math.abs(x - y);
      return Double.compare(x, y) == 0
          || x == y
          || difference <= epsilon
          || difference <= epsilon * Math.abs(x);
    }
    List<?> left = elements(expected);
    List<?> right = elements(actual);
    if (left == null || right == null) {
      return Objects.equals(expected, actual);
    }
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!close(left.get(i), right.get(i), epsilon)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the elements of a list or array, or null for a scalar. */
  private static @Nullable List<?> elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value == null || !value.getClass().isArray()) {
      return null;
    }
    int length = java.lang.reflect.Array.getLength(value);
    List<Object> elements = new ArrayList<>(Collections.nCopies(length, null));
    for (int i = 0; i < length; i++) {
      elements.set(i, java.lang.reflect.Array.get(value, i));
    }
    return elements;
  }
}
