package dev.assay.web.picture;

import dev.assay.web.picture.Mark.Mood;
import java.util.Locale;

/**
 * Writes the content of an SVG: shapes with positions and classes, never with a style, which the
 * content security policy forbids. Lengths are CSS pixels.
 */
final class Canvas {

  /** The height of a node or a cell. */
  static final int NODE = 30;

  private static final int LEAST_WIDTH = NODE;
  private static final int PADDING = 14;

  private final StringBuilder content = new StringBuilder();
  private String marked = "";

  /** Returns the width of a node that holds {@code label}. */
  static int widthOf(Label label) {
    return Math.max(LEAST_WIDTH, label.width() + PADDING);
  }

  /** Draws a node around its centre; a marked one has a bar or a ring, too. */
  void node(double x, double y, int width, Label label, Mood mood) {
    box("node", x, y, width, NODE / 2, label, mood);
  }

  /** Draws a cell around its centre. */
  void cell(double x, double y, int width, Label label, Mood mood) {
    box("cell", x, y, width, 0, label, mood);
  }

  private void box(String kind, double x, double y, int width, int radius, Label label, Mood mood) {
    String gap = label == Label.GAP ? " gap" : "";
    open(kind + mood.style() + gap);
    if (label.isShortened()) {
      append("<title>%s</title>", escaped(label.whole()));
    }
    rectangle("", x, y, width, NODE, radius);
    if (mood == Mood.GOT) {
      rectangle(" class=\"ring\"", x, y, width - 6, NODE - 6, Math.max(0, radius - 3));
    }
    text("", x, y, label.text());
    if (mood == Mood.WANT) {
      append(
          "<path class=\"bar\" d=\"M%s %sh%s\"/>",
          number(x - width / 2.0 + 9), number(y + 10), number(width - 18));
    }
    close();
    mark(label.text(), mood);
  }

  private void rectangle(String attributes, double x, double y, int width, int height, int radius) {
    append(
        "<rect%s x=\"%s\" y=\"%s\" width=\"%d\" height=\"%d\"%s/>",
        attributes,
        number(x - width / 2.0),
        number(y - height / 2.0),
        width,
        height,
        radius == 0 ? "" : " rx=\"" + radius + "\"");
  }

  /** Remembers the first marked thing, which the picture's sentence names. */
  void mark(String name, Mood mood) {
    if (mood != Mood.PLAIN && marked.isEmpty()) {
      marked = name;
    }
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    path(style, "M%s %sL%s %s", x1, y1, x2, y2);
  }

  /**
   * Draws a path.
   *
   * @param shape has {@code %s} in place of each number
   */
  void path(String style, String shape, double... numbers) {
    Object[] written = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      written[i] = number(numbers[i]);
    }
    append("<path class=\"%s\" d=\"%s\"/>", style, shape.formatted(written));
  }

  /** Draws the head of an arrow that comes from (fromX, fromY), with its tip at (x, y). */
  void head(String style, double fromX, double fromY, double x, double y) {
    double length = Math.hypot(x - fromX, y - fromY);
    double dx = length == 0 ? 1 : (x - fromX) / length;
    double dy = length == 0 ? 0 : (y - fromY) / length;
    path(
        "head" + style,
        "M%s %sL%s %sL%s %sZ",
        x,
        y,
        x - 7 * dx + 4 * dy,
        y - 7 * dy - 4 * dx,
        x - 7 * dx - 4 * dy,
        y - 7 * dy + 4 * dx);
  }

  /** Writes a text whose middle is at (x, y). */
  void text(String style, double x, double y, String text) {
    append(
        "<text%s x=\"%s\" y=\"%s\">%s</text>",
        style.isEmpty() ? "" : " class=\"" + style + "\"",
        number(x),
        number(y + 4.5),
        escaped(text));
  }

  void open(String style) {
    append("<g class=\"%s\">", style);
  }

  void close() {
    content.append("</g>");
  }

  String content() {
    return content.toString();
  }

  /** Returns the name of the first marked thing; empty without one. */
  String marked() {
    return marked;
  }

  private void append(String format, Object... arguments) {
    content.append(String.format(Locale.ROOT, format, arguments));
  }

  /** Writes a number with at most one digit behind the point. */
  private static String number(double number) {
    long tenths = Math.round(number * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
