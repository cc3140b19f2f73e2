package dev.assay.web.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds values in texts of the notation that problem files have. A text may be cut at its end, so
 * quotes and brackets may stay open; nothing here fails or recurses, however deep a value is.
 */
final class NotationText {

  private static final String SIGNS = "[]{},:";

  private NotationText() {}

  /** A part of a text, in UTF-16 units from 0; {@code end} is behind it. */
  record Span(int start, int end) {

    String of(String text) {
      return text.substring(start, end);
    }
  }

  /** Tells whether {@code c} separates values. */
  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** Returns the offset behind the string, number or word that begins at {@code at}. */
  static int endOfToken(String text, int at) {
    if (text.charAt(at) == '"') {
      for (int i = at + 1; i < text.length(); i++) {
        if (text.charAt(i) == '\\') {
          i++;
        } else if (text.charAt(i) == '"') {
          return i + 1;
        }
      }
      return text.length();
    }
    int end = at;
    while (end < text.length() && !isSign(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns the offset behind the value that begins at {@code at}; of a map's entry, behind its key
   * and value.
   */
  static int endOfValue(String text, int at) {
    int end = endOfOne(text, at);
    return end < text.length() && text.charAt(end) == ':' ? endOfOne(text, end + 1) : end;
  }

  private static int endOfOne(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length(); ) {
      char c = text.charAt(i);
      if (!isSign(c)) {
        i = endOfToken(text, i);
      } else if (depth == 0 && c != '[' && c != '{') {
        return i;
      } else {
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        i++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Returns where the elements of a list or a map stand; null if {@code text} is neither. */
  static @Nullable List<Span> elements(String text) {
    if (text.isEmpty() || text.charAt(0) != '[' && text.charAt(0) != '{') {
      return null;
    }
    List<Span> elements = new ArrayList<>();
    for (int at = 1; at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '}'; ) {
      int end = endOfValue(text, at);
      elements.add(new Span(at, end));
      at = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
    }
    return elements;
  }
}
