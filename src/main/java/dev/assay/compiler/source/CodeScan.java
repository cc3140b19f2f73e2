package dev.assay.compiler.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;

/** Walks through Java that may be unfinished, and tells code from comments and literals. */
public final class CodeScan {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private final String code;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final int[] openOfKind = new int[OPENING.length()];
  private int next;
  private int lineFrom;
  private int lineEnd = -1;

  public CodeScan(String code) {
    this.code = code;
  }

  /** Tells {@code visitor} the offset of each character outside of comments and literals. */
  static void visitCode(String code, IntConsumer visitor) {
    CodeScan scan = new CodeScan(code);
    while (scan.next < code.length()) {
      int end = scan.hidden().end;
      if (end == scan.next) {
        visitor.accept(end++);
      }
      scan.next = end;
    }
  }

  /** Tells whether each comment and literal of {@code code} ends where it should. */
  static boolean closesAll(String code) {
    CodeScan scan = new CodeScan(code);
    while (scan.next < code.length()) {
      Hidden hidden = scan.hidden();
      if (!hidden.closed && !code.startsWith("//", scan.next)) {
        return false;
      }
      scan.next = Math.max(hidden.end, scan.next + 1);
    }
    return true;
  }

  /** Goes to {@code offset}; returns the end of the comment or literal that begins there. */
  int hiddenEnd(int offset) {
    next = offset;
    return hidden().end;
  }

  /**
   * A comment or literal.
   *
   * @param closed whether it ends there; otherwise it would contain text added there
   */
  private record Hidden(int end, boolean closed) {}

  /** Goes to {@code offset}; returns false when that is in a comment or literal. */
  public boolean goTo(int offset) {
    while (next < offset) {
      Hidden hidden = hidden();
      if (hidden.end > offset || hidden.end == offset && !hidden.closed) {
        return false;
      }
      if (hidden.end == next) {
        count(code.charAt(next));
      }
      next = Math.max(hidden.end, next + 1);
    }
    return true;
  }

  /** Returns the brackets that would close those opened here since the last brace. */
  public String closing() {
    StringBuilder closing = new StringBuilder();
    for (int kind : open) {
      char bracket = CLOSING.charAt(kind);
      if (bracket == '}') {
        break;
      }
      closing.append(bracket);
    }
    return closing.toString();
  }

  /** Skips spaces and comments; returns the offset of the next character, or of the text's end. */
  public int skipBlanks() {
    while (next < code.length()) {
      boolean comment = code.startsWith("//", next) || code.startsWith("/*", next);
      if (!comment && !Character.isWhitespace(code.charAt(next))) {
        break;
      }
      next = comment ? hidden().end : next + 1;
    }
    return next;
  }

  private void count(char c) {
    int opened = OPENING.indexOf(c);
    if (opened >= 0) {
      open.push(opened);
      openOfKind[opened]++;
    }
    int closed = CLOSING.indexOf(c);
    if (closed >= 0 && openOfKind[closed] > 0) {
      int last;
      do { // those in between were never closed
        last = open.pop();
        openOfKind[last]--;
      } while (last != closed);
    }
  }

  /** Returns the comment or literal that begins here; an empty one if plain code does. */
  private Hidden hidden() {
    if (code.startsWith("//", next)) {
      return new Hidden(lineEnd(next), false);
    }
    if (code.startsWith("/*", next)) {
      int end = code.indexOf("*/", next + 2);
      return end < 0 ? new Hidden(code.length(), false) : new Hidden(end + 2, true);
    }
    if (code.startsWith("\"\"\"", next)) {
      return literal("\"\"\"", code.length());
    }
    char c = code.charAt(next);
    return c == '"' || c == '\''
        ? literal(String.valueOf(c), lineEnd(next))
        : new Hidden(next, true);
  }

  private Hidden literal(String quote, int limit) {
    int end = next + quote.length();
    while (end < limit && !code.startsWith(quote, end)) {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    return end < limit ? new Hidden(end + quote.length(), true) : new Hidden(limit, false);
  }

  /** Looks for the end of each line once: a line may have thousands of literals. */
  private int lineEnd(int from) {
    if (from < lineFrom || from > lineEnd) {
      lineFrom = from;
      lineEnd = from;
      while (lineEnd < code.length() && "\r\n".indexOf(code.charAt(lineEnd)) < 0) {
        lineEnd++;
      }
    }
    return lineEnd;
  }
}
