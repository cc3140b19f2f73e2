package dev.assay.aid.counterexample;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values as trees of one kind, whatever their Java types: lists, texts, {@code Long}, {@code
 * Double}, {@code Boolean} and null. Characters are texts of length 1. What is changed is copied,
 * so that trees can share their parts.
 */
final class Plain {

  private Plain() {}

  /** Returns arguments in their Java types as trees. */
  static List<@Nullable Object> ofAll(List<?> values) {
    List<@Nullable Object> plain = new ArrayList<>(values.size());
    values.forEach(value -> plain.add(of(value)));
    return plain;
  }

  private static @Nullable Object of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Double real -> real;
      case Float real -> real.doubleValue();
      case Number number -> number.longValue();
      case Character character -> character.toString();
      case List<?> list -> ofAll(list);
      default -> value.getClass().isArray() ? ofArray(value) : value;
    };
  }

  private static List<@Nullable Object> ofArray(Object array) {
    int length = Array.getLength(array);
    List<@Nullable Object> plain = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      plain.add(of(Array.get(array, i)));
    }
    return plain;
  }

  /** Returns the list at a path. */
  static List<@Nullable Object> list(List<@Nullable Object> root, List<Integer> path) {
    List<@Nullable Object> at = root;
    for (int index : path) {
      at = asList(at.get(index));
    }
    return at;
  }

  /** Returns {@code root} with another value at a path of at least one index. */
  static List<@Nullable Object> with(
      List<@Nullable Object> root, List<Integer> path, @Nullable Object value) {
    List<@Nullable Object> copy = new ArrayList<>(root);
    int first = path.getFirst();
    copy.set(
        first,
        path.size() == 1
            ? value
            : with(asList(root.get(first)), path.subList(1, path.size()), value));
    return copy;
  }

  /** Returns a value that is known to be a list; of anything else, an empty one. */
  static List<@Nullable Object> asList(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      return List.of();
    }
    @SuppressWarnings("unchecked") // the elements are read as objects only
    List<@Nullable Object> elements = (List<@Nullable Object>) list;
    return elements;
  }

  /** Returns a list or text without its elements from {@code start} up to {@code end}. */
  static Object without(Object sequence, int start, int end) {
    if (sequence instanceof String text) {
      return text.substring(0, start) + text.substring(end);
    }
    List<@Nullable Object> list = asList(sequence);
    List<@Nullable Object> rest = new ArrayList<>(list.subList(0, start));
    rest.addAll(list.subList(end, list.size()));
    return rest;
  }

  /** Returns the elements of a list or text from {@code start} up to {@code end}. */
  static Object part(Object sequence, int start, int end) {
    return sequence instanceof String text
        ? text.substring(start, end)
        : new ArrayList<>(asList(sequence).subList(start, end));
  }

  /** Returns the number of elements of a list or characters of a text; -1 for any other value. */
  static int length(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.size();
    }
    return value instanceof String text ? text.length() : -1;
  }

  /** Changes a number or text that is no list; may return it as it is. */
  interface LeafChange {
    @Nullable Object of(@Nullable Object leaf);
  }

  /** Returns {@code value} with all its leaves changed. */
  static @Nullable Object changed(@Nullable Object value, LeafChange change) {
    if (!(value instanceof List<?>)) {
      return change.of(value);
    }
    List<@Nullable Object> copy = new ArrayList<>();
    asList(value).forEach(each -> copy.add(changed(each, change)));
    return copy;
  }

  /** Returns all leaves of a tree, from left to right. */
  static List<@Nullable Object> leaves(@Nullable Object value) {
    List<@Nullable Object> leaves = new ArrayList<>();
    collect(value, leaves);
    return leaves;
  }

  private static void collect(@Nullable Object value, List<@Nullable Object> leaves) {
    if (value instanceof List<?>) {
      asList(value).forEach(each -> collect(each, leaves));
    } else {
      leaves.add(value);
    }
  }

  /** Returns the paths of all lists and texts below {@code root}, outer ones first. */
  static List<List<Integer>> sequences(List<@Nullable Object> root, int most) {
    List<List<Integer>> paths = new ArrayList<>();
    List<List<Integer>> level = List.of(List.of());
    while (!level.isEmpty() && paths.size() < most) {
      List<List<Integer>> next = new ArrayList<>();
      for (List<Integer> path : level) {
        List<@Nullable Object> list = list(root, path);
        for (int i = 0; i < list.size() && paths.size() < most; i++) {
          if (length(list.get(i)) >= 0) {
            List<Integer> inner = new ArrayList<>(path);
            inner.add(i);
            paths.add(inner);
            if (list.get(i) instanceof List<?>) {
              next.add(inner);
            }
          }
        }
      }
      level = next;
    }
    return Collections.unmodifiableList(paths);
  }

  /** Returns the value at a path. */
  static @Nullable Object at(List<@Nullable Object> root, List<Integer> path) {
    List<Integer> parent = path.subList(0, path.size() - 1);
    return list(root, parent).get(path.getLast());
  }
}
