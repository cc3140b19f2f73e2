package dev.assay.exchange.harness;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes values as lines of text. A number, a boolean or a text takes one line. An array or a list
 * begins with a line that has the number of its elements; numbers and booleans follow on one line,
 * other elements one after the other; nulls alone have a line each. An object is written as its
 * notation represents it.
 *
 * <p>Exported packages contain a copy of this file, so it needs nothing but Java 17.
 */
public final class CaseText {

  private CaseText() {}

  /** Returns {@code value} with each object replaced by its notation. */
  public static Object noted(Type type, Object value) throws Exception {
    Type element = CaseTypes.element(type);
    if (element == null) {
      Class<?> wanted = CaseTypes.raw(type);
      return CaseTypes.isPlain(wanted)
          ? value
          : CaseTypes.notation(wanted, "format").invoke(null, value);
    }
    if (value == null) {
      return null;
    }
    List<Object> noted = new ArrayList<>();
    for (Object each : elements(value)) {
      noted.add(noted(element, each));
    }
    return noted;
  }

  /**
   * Sorts sets and maps at any level, and lists down to {@code levels} levels, in ascending order.
   */
  public static Object sorted(Object value, int levels) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> sorted = new TreeMap<>(CaseText::compare);
      map.forEach((key, each) -> sorted.put(key, sorted(each, 0)));
      return sorted;
    }
    List<Object> elements = elements(value);
    if (elements == null) {
      return value;
    }
    elements.replaceAll(each -> sorted(each, Math.max(0, levels - 1)));
    if (levels > 0 || value instanceof Set) {
      elements.sort(CaseText::compare);
    }
    return elements;
  }

  /** Compares numbers by value, texts by their characters' codes, lists element by element. */
  @SuppressWarnings("unchecked") // both are of one type
  private static int compare(Object a, Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    if (!(a instanceof List<?> left && b instanceof List<?> right)) {
      return ((Comparator<Object>) (Comparator<?>) Comparator.naturalOrder()).compare(a, b);
    }
    for (int i = 0; i < left.size() && i < right.size(); i++) {
      int order = compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  /** Returns the elements of an array or a collection in a new list; null for other values. */
  public static List<Object> elements(Object value) {
    if (value instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    }
    if (value == null || !value.getClass().isArray()) {
      return null;
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      elements.add(Array.get(value, i));
    }
    return elements;
  }

  /** Writes a value. */
  public static void write(StringBuilder out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.append(map.size()).append('\n');
      map.forEach(
          (key, each) -> {
            write(out, key);
            write(out, each);
          });
      return;
    }
    List<Object> elements = elements(value);
    if (elements == null) {
      out.append(value).append('\n');
      return;
    }
    out.append(elements.size()).append('\n');
    if (elements.stream().allMatch(CaseText::fitsOnALine)
        && (elements.isEmpty() || elements.stream().anyMatch(each -> each != null))) {
      elements.forEach(each -> out.append(each).append(' '));
      out.setCharAt(out.length() - 1, '\n');
    } else {
      elements.forEach(each -> write(out, each));
    }
  }

  private static boolean fitsOnALine(Object value) {
    return value == null || value instanceof Number || value instanceof Boolean;
  }
}
