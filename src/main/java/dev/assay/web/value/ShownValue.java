package dev.assay.web.value;

import dev.assay.web.value.NotationText.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value on a page, cut if it is long.
 *
 * @param before the part before the mark; all of a value without a mark
 * @param marked the part that differs; empty where something is missing, null without a mark
 * @param whole null unless the value was cut and the page itself offers all of it
 */
public record ShownValue(
    String before, @Nullable String marked, String after, boolean cut, @Nullable String whole) {

  private static final int MAX_WHOLE = 100_000;

  public static ShownValue of(String whole) {
    return around(whole, 0);
  }

  /**
   * @param place in the value around which it is shown
   */
  static ShownValue around(String whole, int place) {
    return unmarked(ShortenedText.around(whole, place), whole);
  }

  /** Returns the value around {@code mark}, of which a long one is cut, too. */
  static ShownValue marked(String whole, Span mark) {
    Span shown = ShortenedText.part(whole, mark.start());
    int end = Math.min(mark.end(), shown.end());
    return new ShownValue(
        (shown.start() > 0 ? "…" : "")
            + VisibleText.of(whole.substring(shown.start(), mark.start())),
        VisibleText.of(whole.substring(mark.start(), end)),
        VisibleText.of(whole.substring(end, shown.end()))
            + (shown.end() < whole.length() ? "…" : ""),
        whole.length() > ShortenedText.SHOWN,
        null);
  }

  /** Returns a standard output, of which a long one shows its beginning and its end. */
  public static ShownValue ends(String whole) {
    return unmarked(ShortenedText.ends(whole), whole);
  }

  private static ShownValue unmarked(String shown, String whole) {
    return new ShownValue(
        VisibleText.of(shown), null, "", whole.length() > ShortenedText.SHOWN, null);
  }

  /** Returns all that is shown, with and without a mark. */
  public String shown() {
    return marked == null ? before : before + marked + after;
  }

  /** Like {@link #shown}, as HTML whose lines end behind commas; so are the other parts. */
  public String shownHtml() {
    return BreakableText.html(shown());
  }

  public String beforeHtml() {
    return BreakableText.html(before);
  }

  public String markedHtml() {
    return BreakableText.html(marked);
  }

  public String afterHtml() {
    return BreakableText.html(after);
  }

  public String wholeHtml() {
    return BreakableText.html(whole);
  }

  /** Adds the whole value, of up to 100,000 units, for a page that is the only place to have it. */
  public ShownValue withWhole(String whole) {
    return cut && whole.length() <= MAX_WHOLE
        ? new ShownValue(before, marked, after, true, VisibleText.of(whole))
        : this;
  }
}
