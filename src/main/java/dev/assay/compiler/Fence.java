package dev.assay.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what clings to code that is pasted: a byte order mark, a Markdown fence around it. */
final class Fence {
  private static final Pattern OPENING = Pattern.compile("\\A\\s*(```[^\\r\\n`]*)");
  private static final Pattern CLOSING = Pattern.compile("(?:\\A|[\\r\\n])[ \\t]*(```)\\s*\\z");

  private Fence() {}

  /** Returns {@code source} of the same length with spaces in their place. */
  static String blank(String source) {
    StringBuilder text = new StringBuilder(source);
    if (source.startsWith("\uFEFF")) {
      text.setCharAt(0, ' ');
    }
    Matcher opening = OPENING.matcher(text);
    if (opening.find()) {
      blank(text, opening);
      Matcher closing = CLOSING.matcher(text);
      if (closing.find()) {
        blank(text, closing);
      }
    }
    return text.toString();
  }

  private static void blank(StringBuilder text, Matcher found) {
    for (int i = found.start(1); i < found.end(1); i++) {
      text.setCharAt(i, ' ');
    }
  }
}
