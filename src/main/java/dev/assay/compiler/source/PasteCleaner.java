package dev.assay.compiler.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks the additions of web pages to pasted code: a byte order mark, a Markdown fence around it,
 * spaces that Java does not accept as spaces.
 */
final class PasteCleaner {
  private static final Pattern OPENING_FENCE = Pattern.compile("\\A\\s*(```[^\\r\\n`]*)");
  private static final Pattern CLOSING_FENCE =
      Pattern.compile("(?:\\A|[\\r\\n])[ \\t]*(```)\\s*\\z");
  private static final String NO_SPACES_FOR_JAVA = "\uFEFF\u00A0\u3000\u200B\u200C\u200D\u2060";

  private final StringBuilder text;

  private PasteCleaner(String source) {
    text = new StringBuilder(source);
  }

  /** Returns {@code source} at the same length, with such additions replaced by spaces. */
  static String blank(String source) {
    PasteCleaner cleaner = new PasteCleaner(source);
    cleaner.blankSpaces(source);
    cleaner.blankFences();
    return cleaner.text.toString();
  }

  private void blankFences() {
    Matcher opening = OPENING_FENCE.matcher(text);
    if (opening.find()) {
      blank(opening.start(1), opening.end(1));
      Matcher closing = CLOSING_FENCE.matcher(text);
      if (closing.find()) {
        blank(closing.start(1), closing.end(1));
      }
    }
  }

  /** Leaves comments and literals as they are. */
  private void blankSpaces(String source) {
    if (source.chars().anyMatch(PasteCleaner::isNoSpaceForJava)) {
      CodeScan.visitCode(
          source,
          offset -> {
            if (isNoSpaceForJava(source.charAt(offset))) {
              text.setCharAt(offset, ' ');
            }
          });
    }
  }

  private static boolean isNoSpaceForJava(int c) {
    return NO_SPACES_FOR_JAVA.indexOf(c) >= 0;
  }

  private void blank(int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }
}
