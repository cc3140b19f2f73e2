package dev.assay.web.picture;

/**
 * The text in a node or a cell, short enough to fit.
 *
 * @param text at most 11 columns wide
 * @param whole the whole value, without quotes
 */
record Label(String text, String whole) {

  /** The widest {@code int} has 11 characters. */
  private static final int MAX_COLUMNS = 11;

  /** The advance of Plex Mono at 13px is 7.8px. */
  private static final double COLUMN = 7.8;

  /** East Asian scripts begin here; their characters take two columns. */
  private static final int WIDE = 0x2e80;

  /** Stands where a value is missing. */
  static final Label GAP = new Label("∅", "∅");

  static Label of(Value value) {
    String text = value.text();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String whole = quoted ? text.substring(1, text.length() - 1) : text;
    return new Label(shortened(whole), whole);
  }

  private static String shortened(String text) {
    int columns = 0;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      columns += columns(c);
      if (columns < MAX_COLUMNS) {
        end = i;
      } else if (columns > MAX_COLUMNS || i < text.length()) {
        return text.substring(0, end) + "…";
      }
    }
    return text;
  }

  private static int columns(int c) {
    return c >= WIDE ? 2 : 1;
  }

  boolean isShortened() {
    return !text.equals(whole);
  }

  /** Returns the width in CSS pixels. */
  int width() {
    return (int) Math.ceil(text.codePoints().map(Label::columns).sum() * COLUMN);
  }
}
