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
 * Writes values as lines of text. A number, a truth value or a text is a line. An array or a list
 * is a line with the number of its elements; then all of them on one line if they are numbers,
 * otherwise one after the other. An object is written as what its notation makes of it.
 *
 * <p>Goes with exported packages as it stands here, so it needs nothing but Java 17.
 */
public final class CaseText {

  private CaseText() {}

  /** Returns {@code value} with all objects in it replaced by what stands for them. */
  public static Object noted(Type type, Object value) throws Exception {
    Type element = CaseTypes.element(type);
    if (element == null) {
      Class<?> wanted = CaseTypes.raw(type);
      return CaseTypes.isPlain(wanted)
          ? value
          : CaseTypes.notation(wanted, "format").invoke(null, value);
    }
    List<Object> noted = new ArrayList<>();
    for (Object each : elements(value)) {
      noted.add(noted(element, each));
    }
    return noted;
  }

  /**
   * Puts what has no order of its own into ascending order: sets, maps, and the elements of lists
   * down to {@code levels} levels.
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

  /** Compares numbers by size, texts by their characters' codes, lists element by element. */
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

  /** Returns the elements of an array or a collection in a new list, otherwise null. */
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
    if (elements.stream().allMatch(CaseText::fitsOnALine)) {
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
