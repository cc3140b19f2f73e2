package dev.assay.compiler.complete;

import dev.assay.compiler.source.CodeScan;
import dev.assay.compiler.source.SourceText;
import java.util.Optional;

/**
 * The place in a text where the user writes, and the text made ready for javac: a unique name marks
 * the cursor, and an unfinished statement gets an end.
 *
 * @param from where the name at the cursor begins
 * @param prefix its part before the cursor
 * @param before the word, character or :: before the name; empty if there is none
 * @param called whether an opening parenthesis follows
 */
public record Cursor(int from, String prefix, String before, boolean called, SourceText text) {
  /** Part of the name at the cursor. */
  public static final String MARK = "$assay$cursor$";

  /** Characters that begin a line which continues the statement before. */
  private static final String GOES_ON = ".,;)]=+-*/%&|^?:<>{[(";

  /** Returns the cursor at the user's {@code offset}; empty in a comment or literal. */
  static Optional<Cursor> in(SourceText text, int offset) {
    return in(text, offset, "", "");
  }

  /**
   * Returns the cursor at the user's {@code offset}; empty in a comment or literal.
   *
   * @param left to write before the mark
   * @param right to write behind it
   */
  public static Optional<Cursor> in(SourceText text, int offset, String left, String right) {
    String code = text.blanked();
    CodeScan scan = new CodeScan(code);
    if (!scan.goTo(offset)) {
      return Optional.empty();
    }
    int from = wordStart(code, offset);
    int end = offset;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    String before = wordBefore(code, from);
    String closing = scan.closing();
    scan.goTo(end);
    int next = scan.skipBlanks();
    SourceText ready = text.insert(offset, left + MARK + right);
    if (!before.equals("@") && endsStatement(code, end, next)) {
      ready = ready.insert(end, closing + ";");
    }
    boolean called = next < code.length() && code.charAt(next) == '(' && sameLine(code, end, next);
    return Optional.of(new Cursor(from, code.substring(from, offset), before, called, ready));
  }

  /** Tells whether the name is a member of the expression before it. */
  boolean isMember() {
    return before.equals(".") || isReference();
  }

  /** Tells whether the name is that of a method reference. */
  boolean isReference() {
    return before.equals("::");
  }

  private static boolean endsStatement(String code, int end, int next) {
    return next == code.length()
        || !sameLine(code, end, next) && GOES_ON.indexOf(code.charAt(next)) < 0;
  }

  private static boolean sameLine(String code, int end, int next) {
    return code.substring(end, next).indexOf('\n') < 0;
  }

  private static int wordStart(String code, int end) {
    int start = end;
    while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String wordBefore(String code, int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(code.charAt(end - 1))) {
      end--;
    }
    int start = wordStart(code, end);
    if (start < end) {
      return code.substring(start, end);
    }
    return code.startsWith("::", end - 2) ? "::" : code.substring(Math.max(0, end - 1), end);
  }
}
