package dev.assay.compiler.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what clings to code that is pasted from web pages: a byte order mark, a Markdown fence
 * around it, spaces that Java doesn't take for spaces.
 */
final class PasteCleaner {
  private static final Pattern OPENING_FENCE = Pattern.compile("\\A\\s*(```[^\\r\\n`]*)");
  private static final Pattern CLOSING_FENCE =
      Pattern.compile("(?:\\A|[\\r\\n])[ \\t]*(```)\\s*\\z");
  private static final String NO_SPACES_FOR_JAVA = "\uFEFF\u00A0\u3000\u200B\u200C\u200D\u2060";

  private final StringBuilder text;
  private int next;

  private PasteCleaner(String source) {
    text = new StringBuilder(source);
  }

  /** Returns {@code source} of the same length with spaces in its place. */
  static String blank(String source) {
    PasteCleaner clutter = new PasteCleaner(source);
    clutter.blankSpaces();
    clutter.blankFences();
    return clutter.text.toString();
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

  private void blankSpaces() {
    if (text.chars().noneMatch(c -> NO_SPACES_FOR_JAVA.indexOf(c) >= 0)) {
      return;
    }
    while (next < text.length()) {
      if (startsWith("//")) {
        next = find("\n", next);
      } else if (startsWith("/*")) {
        next = find("*/", next + 2);
      } else if (startsWith("\"\"\"")) {
        skipLiteral("\"\"\"");
      } else if (startsWith("\"") || startsWith("'")) {
        skipLiteral(text.substring(next, next + 1));
      } else {
        if (NO_SPACES_FOR_JAVA.indexOf(text.charAt(next)) >= 0) {
          blank(next, next + 1);
        }
        next++;
      }
    }
  }

  private void skipLiteral(String quote) {
    boolean block = quote.length() == 3;
    next += quote.length();
    while (next < text.length() && !startsWith(quote)) {
      if (!block && startsWith("\n")) {
        return; // not closed: an error for javac to tell
      }
      next += startsWith("\\") ? 2 : 1;
    }
    next += quote.length();
  }

  private boolean startsWith(String token) {
    return text.length() - next >= token.length()
        && text.substring(next, next + token.length()).equals(token);
  }

  private int find(String token, int from) {
    int found = text.indexOf(token, from);
    return found < 0 ? text.length() : found + token.length();
  }

  private void blank(int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }
}
