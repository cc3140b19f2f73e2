package dev.assay.web.markdown;

import org.jsoup.nodes.Entities;

/** Reads the characters of a formula, and skips spaces between its parts. */
final class MathScanner {

  private final String text;
  private int at;

  MathScanner(String text) {
    this.text = text;
  }

  /** Skips spaces, and returns whether anything is left. */
  boolean hasNext() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  boolean peeks(char c) {
    return hasNext() && text.charAt(at) == c;
  }

  boolean peeksLetterOrDigit() {
    return hasNext() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)));
  }

  boolean accept(char c) {
    boolean there = peeks(c);
    at += there ? 1 : 0;
    return there;
  }

  void expect(char c) {
    if (!accept(c)) {
      throw new MathSyntaxException("expected " + c);
    }
  }

  char next() {
    if (!hasNext()) {
      throw new MathSyntaxException("the formula ends too early");
    }
    return text.charAt(at++);
  }

  /**
   * Whether a row ends here: {@code }}, {@code &}, a line's end, {@code \right} or {@code \end}.
   */
  boolean atEndOfRow() {
    return peeks('}')
        || peeks('&')
        || text.startsWith("\\\\", at)
        || startsWithCommand("right")
        || startsWithCommand("end");
  }

  private boolean startsWithCommand(String name) {
    int end = at + 1 + name.length();
    return text.startsWith("\\" + name, at)
        && (end == text.length() || !isLetter(text.charAt(end)));
  }

  /** Reads a backslash and the command's name: letters, or one other character. */
  String command() {
    expect('\\');
    if (at == text.length()) {
      throw new MathSyntaxException("the formula ends with a backslash");
    }
    String name = letters();
    return name.isEmpty() ? String.valueOf(text.charAt(at++)) : name;
  }

  /** Reads a run of letters, which may be empty. */
  String letters() {
    int from = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Reads a number such as {@code 3.5} or, with TeX's thousands separator, {@code 10{,}000}. */
  String number() {
    var number = new StringBuilder();
    while (at < text.length()) {
      boolean more = at + 1 < text.length() && isDigit(text.charAt(at + 1));
      if (isDigit(text.charAt(at))) {
        number.append(text.charAt(at++));
      } else if (!number.isEmpty() && text.charAt(at) == '.' && more) {
        number.append(text.charAt(at++));
      } else if (!number.isEmpty() && text.startsWith("{,}", at)) {
        number.append(',');
        at += 3;
      } else {
        break;
      }
    }
    return number.toString();
  }

  /** Reads {@code {…}} as plain text, escaped for HTML. */
  String rawGroup() {
    expect('{');
    return until('}');
  }

  /** Reads plain text up to {@code end}, skips that, and returns the text escaped for HTML. */
  String until(char end) {
    int to = text.indexOf(end, at);
    if (to < 0) {
      throw new MathSyntaxException("expected " + end);
    }
    String raw = text.substring(at, to);
    at = to + 1;
    return escape(raw.replace("\\_", "_").replace("\\ ", " "));
  }

  static String escape(String text) {
    return Entities.escape(text);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
