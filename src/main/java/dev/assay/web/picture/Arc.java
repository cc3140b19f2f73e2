package dev.assay.web.picture;

/** An arrow that leads below a row of nodes from one of them to another. */
final class Arc {

  private static final double HALF = Canvas.NODE / 2.0;

  private Arc() {}

  /**
   * Draws an arrow from the node at {@code from} to the one at {@code to}, or back to itself.
   *
   * @param y the middle of the row
   * @param depth how far below the nodes it goes
   */
  static void draw(Canvas canvas, String style, double from, double to, double y, double depth) {
    double bottom = y + HALF;
    double start = from + (from == to ? 9 : Math.signum(to - from) * 7);
    double tip = to - (from == to ? 9 : Math.signum(to - from) * 7);
    double low = bottom + depth * 4 / 3; // a cubic curve reaches three quarters of the way
    canvas.path(
        style, "M%s %sC%s %s %s %s %s %s", start, bottom, start, low, tip, low, tip, bottom + 5);
    canvas.head("", tip, low, tip, bottom);
  }
}
