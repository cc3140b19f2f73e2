package dev.assay.web.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that are small enough to be drawn. Stops at the first sign that a value is not, so
 * large and deep ones cost nothing.
 */
final class ValueReader {

  private static final int MAX_LENGTH = 4_000;
  private static final int MAX_DEPTH = 3;

  private final String text;
  private int at;
  private boolean failed;

  private ValueReader(String text) {
    this.text = text;
  }

  /** Returns the value that {@code text} holds; null if it is cut, too long, too deep or a map. */
  static @Nullable Value read(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return null;
    }
    var reader = new ValueReader(text);
    Value value = reader.value(0);
    return reader.failed || reader.at < text.length() ? null : value;
  }

  private Value value(int depth) {
    int start = at;
    if (is('[')) {
      return list(start, depth);
    }
    at = is('"') ? endOfString() : endOfWord();
    failed |= at == start;
    return new Value(start, at, text.substring(start, at), null);
  }

  private Value list(int start, int depth) {
    List<Value> elements = new ArrayList<>();
    failed |= depth == MAX_DEPTH;
    at++;
    while (!failed && !is(']')) {
      if (!elements.isEmpty()) {
        failed |= !is(',');
        at++;
      }
      if (!failed) {
        elements.add(value(depth + 1));
      }
    }
    at++;
    return new Value(start, Math.min(at, text.length()), "", elements);
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private int endOfString() {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i + 1;
      }
    }
    failed = true;
    return text.length();
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length() && "[]{},:\"…".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
