package dev.assay.problem.file;

/** Shows text of strangers on one line of a log or terminal. */
final class OneLine {

  private OneLine() {}

  /** Returns {@code text} with the code, such as {@code \\u001b}, for each control and the like. */
  static String of(String text) {
    return text.chars().noneMatch(OneLine::isUnsafe)
        ? text
        : text.chars()
            .collect(
                StringBuilder::new, (shown, c) -> append(shown, (char) c), StringBuilder::append)
            .toString();
  }

  private static void append(StringBuilder shown, char c) {
    if (isUnsafe(c)) {
      shown.append("\\u%04x".formatted((int) c));
    } else {
      shown.append(c);
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
