package dev.assay.web.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value with its place in the text that it was read from.
 *
 * @param start from 0, in UTF-16 units
 * @param end behind its last unit
 * @param text of a single value; quotes included
 * @param elements null for a single value
 */
record Value(int start, int end, String text, @Nullable List<Value> elements) {

  boolean isList() {
    return elements != null;
  }

  boolean isNull() {
    return elements == null && text.equals("null");
  }

  /** Returns the elements; none for a single value. */
  List<Value> list() {
    return elements == null ? List.of() : elements;
  }

  /** Tells whether the value is a list of single values only. */
  boolean isFlat() {
    return elements != null && elements.stream().noneMatch(Value::isList);
  }
}
