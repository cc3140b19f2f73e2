package dev.assay.compiler.source;

/**
 * Ends a {@code //} comment at Unicode's separators of lines and paragraphs, where a page breaks
 * the line but Java does not, if code follows there.
 */
final class CommentEnds {
  private static final String SEPARATORS = "\u2028\u2029\u0085";

  private CommentEnds() {}

  /** Returns {@code source} at the same length, with such comments made spaces. */
  static String repair(String source) {
    if (source.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)) {
      return source;
    }
    StringBuilder text = new StringBuilder(source);
    CodeScan scan = new CodeScan(source);
    int next = 0;
    while (next < source.length()) {
      int end = scan.hiddenEnd(next);
      int separator = source.startsWith("//", next) ? separator(source, next, end) : -1;
      if (separator >= 0) {
        text.replace(next, separator + 1, " ".repeat(separator + 1 - next));
        end = separator + 1;
      }
      next = Math.max(end, next + 1);
    }
    return text.toString();
  }

  /** Returns the offset of the separator in a comment before code; negative if there is none. */
  private static int separator(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (SEPARATORS.indexOf(source.charAt(i)) >= 0) {
        return isCode(source, i, end) ? i : -1;
      }
    }
    return -1;
  }

  /** Looks from the end, where code has its semicolons and braces. */
  private static boolean isCode(String source, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (";{}".indexOf(source.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
