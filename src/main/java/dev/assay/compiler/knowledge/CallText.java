package dev.assay.compiler.knowledge;

import dev.assay.compiler.complete.Cursor;
import dev.assay.compiler.source.SourceText;
import java.util.Optional;

/** Makes a text ready to find the call around a cursor: with an argument that stands there. */
final class CallText {
  /** Characters behind which an argument or a part of one may begin. */
  private static final String BEFORE_ARGUMENT = "(,+-*/%&|^!~<>=?:";

  /** Characters that may follow an argument. */
  private static final String BEHIND_ARGUMENT = "),;]}+-*/%&|^<>=?:.";

  private CallText() {}

  /** Returns the text with a cursor in it; empty in a comment or literal. */
  static Optional<Cursor> at(SourceText text, int offset) {
    String code = text.blanked();
    int before = offset - 1;
    while (before >= 0 && isBlank(code.charAt(before))) {
      before--;
    }
    int behind = offset;
    while (behind < code.length() && isBlank(code.charAt(behind))) {
      behind++;
    }
    boolean begins = before < 0 || BEFORE_ARGUMENT.indexOf(code.charAt(before)) >= 0;
    boolean ends =
        behind == code.length()
            || "\r\n".indexOf(code.charAt(behind)) >= 0
            || BEHIND_ARGUMENT.indexOf(code.charAt(behind)) >= 0;
    return Cursor.in(text, offset, isInName(code, offset) || begins ? "" : ",", ends ? "" : ",");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Tells whether the word before {@code offset} is a name, which the mark then extends. */
  private static boolean isInName(String code, int offset) {
    int start = offset;
    while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
      start--;
    }
    return start < offset && Character.isJavaIdentifierStart(code.charAt(start));
  }
}
