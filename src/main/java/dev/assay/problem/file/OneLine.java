package dev.assay.problem.file;

/** Shows text of strangers on one line of a log or terminal. */
public final class OneLine {

  private OneLine() {}

  /** Returns {@code text} with the code, such as {@code \\u001b}, for each control and the like. */
  public static String of(String text) {
    return text.codePoints().noneMatch(OneLine::isUnsafe)
        ? text
        : text.codePoints()
            .collect(StringBuilder::new, OneLine::append, StringBuilder::append)
            .toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isUnsafe(c)) {
      shown.append("\\u%04x".formatted(c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  /** Tells whether a character breaks the line, moves the cursor or turns the direction of text. */
  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
