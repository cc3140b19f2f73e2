package dev.assay.judge.engine;

import dev.assay.problem.CheckerKind;
import dev.assay.problem.signature.JavaType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an answer matches the expected one. Both zeros are equal; NaN and the infinities
 * equal only themselves.
 */
final class Checker {

  private final CheckerKind kind;
  private final JavaType type;

  Checker(CheckerKind kind, JavaType type) {
    this.kind = kind;
    this.type = type;
  }

  /**
   * Tells whether {@code actual}, which may be any value that a worker can send, is right. A
   * class's own notation may write null as an empty list.
   */
  boolean accepts(@Nullable Object expected, @Nullable Object actual) {
    if (expected == null) {
      return actual == null
          || type instanceof JavaType.Named && actual instanceof List<?> list && list.isEmpty()
          || type instanceof JavaType.Named
              && actual.getClass().isArray()
              && Array.getLength(actual) == 0;
    }
    if (actual == null || !type.conforms(actual)) {
      return false;
    }
    if (values(expected) != values(actual)) {
      return false; // to sort a far larger answer would take memory for nothing
    }
    if (type instanceof JavaType.Tuple tuple) {
      return acceptsEach(tuple, (Object[]) expected, (Object[]) actual);
    }
    if (type.isNested()) {
      return matches(NestedValue.plain(expected), NestedValue.plain(actual));
    }
    return type.isUnordered()
        ? matches(Objects.requireNonNull(ordered(expected)), ordered(actual))
        : matches(expected, actual);
  }

  /** Counts the values in a value, itself included. */
  private static long values(@Nullable Object value) {
    return switch (value) {
      case Collection<?> elements -> 1 + elements.stream().mapToLong(Checker::values).sum();
      case Object[] elements -> 1 + Arrays.stream(elements).mapToLong(Checker::values).sum();
      case Map<?, ?> map ->
          1
              + map.entrySet().stream()
                  .mapToLong(entry -> values(entry.getKey()) + values(entry.getValue()))
                  .sum();
      case null -> 1;
      default -> value.getClass().isArray() ? 1 + Array.getLength(value) : 1;
    };
  }

  private boolean matches(@Nullable Object expected, @Nullable Object actual) {
    return switch (kind) {
      case CheckerKind.Exact exact -> equal(expected, actual);
      case CheckerKind.AnyOrder order ->
          Objects.equals(
              canonical(type, expected, order.deep()), canonical(type, actual, order.deep()));
      case CheckerKind.Tolerance tolerance -> close(expected, actual, tolerance.epsilon());
      case CheckerKind.Custom custom ->
          throw new IllegalStateException("Checker.java decides on " + type);
    };
  }

  private boolean acceptsEach(JavaType.Tuple tuple, Object[] expected, Object[] actual) {
    for (int i = 0; i < expected.length; i++) {
      if (!new Checker(kind, tuple.elements().get(i)).accepts(expected[i], actual[i])) {
        return false;
      }
    }
    return true;
  }

  /** Compares lists and arrays element by element, also where they hold each other. */
  private static boolean equal(@Nullable Object expected, @Nullable Object actual) {
    if (!(expected instanceof List || expected instanceof Object[])) {
      return Objects.deepEquals(expected, actual)
          || isReal(expected) && Objects.equals(ordered(expected), ordered(actual));
    }
    List<?> left = elements(expected);
    List<?> right = elements(actual);
    if (left == null || right == null || left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!equal(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReal(@Nullable Object value) {
    return value instanceof Double
        || value instanceof Float
        || value instanceof double[]
        || value instanceof float[];
  }

  /** Returns the value itself, but 0.0 for -0.0. */
  private static @Nullable Object unsigned(@Nullable Object value) {
    if (value instanceof Double real && real == 0) {
      return 0.0;
    }
    return value instanceof Float real && real == 0 ? (Object) 0.0f : value;
  }

  /**
   * Sorts instead of counting by hash: an answer may be made so that all its hashes collide. A tree
   * is never sorted: the order of its values is its shape.
   */
  private static @Nullable Object canonical(JavaType type, @Nullable Object value, boolean deep) {
    List<?> elements = elements(value);
    if (elements == null || type instanceof JavaType.Named named && named.isTree()) {
      return ordered(value);
    }
    JavaType elementType = elementOf(type);
    return elements.stream()
        .map(element -> deep ? canonical(elementType, element, true) : ordered(element))
        .sorted(Checker::compare)
        .toList();
  }

  private static JavaType elementOf(JavaType type) {
    return switch (type) {
      case JavaType.Array array -> array.element();
      case JavaType.ListOf list -> list.element();
      case JavaType.SetOf set -> set.element();
      case JavaType.MapOf map -> map.value();
      case JavaType.IteratorOf iterator -> iterator.element();
      case JavaType.Named named -> elementOf(named.notation());
      case JavaType.Scalar scalar -> scalar;
      case JavaType.Nested nested -> nested;
      case JavaType.Instance instance -> instance;
      case JavaType.Tuple tuple -> tuple;
    };
  }

  /** Turns sets, maps and arrays into lists, sorted if they have no order of their own. */
  private static @Nullable Object ordered(@Nullable Object value) {
    if (value instanceof Set<?> set) {
      return set.stream().map(Checker::ordered).sorted(Checker::compare).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .sorted((a, b) -> compare(a.getKey(), b.getKey()))
          .map(entry -> Arrays.asList(unsigned(entry.getKey()), ordered(entry.getValue())))
          .toList();
    }
    List<?> elements = elements(value);
    return elements == null ? unsigned(value) : elements.stream().map(Checker::ordered).toList();
  }

  /** Compares values of one type: null, {@link Comparable} or lists of them; or of nested lists. */
  @SuppressWarnings("unchecked") // the caller has checked that both are of that type
  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    if (!(a instanceof List<?> left && b instanceof List<?> right)) {
      return a.getClass() == b.getClass()
          ? ((Comparable<Object>) a).compareTo(b)
          : a.getClass().getName().compareTo(b.getClass().getName());
    }
    int order = Integer.compare(left.size(), right.size());
    for (int i = 0; order == 0 && i < left.size(); i++) {
      order = compare(left.get(i), right.get(i));
    }
    return order;
  }

  private static boolean close(@Nullable Object expected, @Nullable Object actual, double epsilon) {
    if ((isReal(expected) || isReal(actual))
        && expected instanceof Number a
        && actual instanceof Number b) {
      return isClose(a.doubleValue(), b.doubleValue(), epsilon);
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

  private static boolean isClose(double x, double y, double epsilon) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return Double.compare(x, y) == 0;
    }
    double difference = Math.abs(x - y);
    return difference <= epsilon || difference <= epsilon * Math.abs(x);
  }

  /** Returns the elements of a list or array, or null for a scalar. */
  private static @Nullable List<?> elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value == null || !value.getClass().isArray()) {
      return null;
    }
    int length = Array.getLength(value);
    List<Object> elements = new ArrayList<>(Collections.nCopies(length, null));
    for (int i = 0; i < length; i++) {
      elements.set(i, Array.get(value, i));
    }
    return elements;
  }
}
