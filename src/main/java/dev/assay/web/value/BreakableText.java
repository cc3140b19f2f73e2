package dev.assay.web.value;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes values as HTML whose lines may end behind a comma. Browsers keep {@code 1,2} together as
 * if it were one number, and would divide a long list within its numbers. A {@code <wbr>} has no
 * text, so that copied values stay exact.
 */
public final class BreakableText {

  /**
   * The least length of a piece, in UTF-16 units: lists of digits need no break at each of them.
   */
  private static final int LEAST = 6;

  private BreakableText() {}

  /** Returns {@code text} escaped for HTML, with places for line ends; an empty text for null. */
  public static String html(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (text.length() <= LEAST) {
      return HtmlUtils.htmlEscape(text, "UTF-8");
    }
    var html = new StringBuilder(text.length() + text.length() / 2);
    int from = 0;
    for (int comma = text.indexOf(',', LEAST - 1);
        comma >= 0 && comma < text.length() - 1;
        comma = text.indexOf(',', from + LEAST - 1)) {
      html.append(HtmlUtils.htmlEscape(text.substring(from, comma + 1), "UTF-8")).append("<wbr>");
      from = comma + 1;
    }
    return html.append(HtmlUtils.htmlEscape(text.substring(from), "UTF-8")).toString();
  }
}
