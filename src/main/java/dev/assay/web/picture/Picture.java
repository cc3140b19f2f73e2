package dev.assay.web.picture;

/**
 * A value as a picture on a page.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param content of the SVG, safe to insert
 * @param size the number of nodes, lists or rows
 * @param second the number of levels, columns or edges; the place that a list leads back to
 * @param part the part of the value that the picture shows
 * @param marked the name of what is marked; empty without a mark
 */
public record Picture(
    Kind kind,
    int width,
    int height,
    String content,
    int size,
    int second,
    Part part,
    String marked) {

  /** The width that the narrowest phone has room for, next to margins and names. */
  private static final int ALWAYS_FITS = 200;

  /** The sentences, each named by the end of its message's key. */
  public enum Kind {
    TREE,
    CHAIN,
    CYCLE,
    RANDOM,
    CHAINS,
    GRID,
    GRAPH,
    DIRECTED
  }

  /**
   * The nodes or rows and columns that a picture shows of a larger value, all from 0.
   *
   * @param lastColumn -1 if all columns are shown
   */
  public record Part(int first, int last, int firstColumn, int lastColumn) {

    static final Part ALL = new Part(0, -1, 0, -1);

    public boolean isAll() {
      return last < 0 && lastColumn < 0;
    }
  }

  static Picture of(Kind kind, double width, double height, Canvas canvas, int size, int second) {
    return of(kind, width, height, canvas, size, second, Part.ALL);
  }

  static Picture of(
      Kind kind, double width, double height, Canvas canvas, int size, int second, Part part) {
    return new Picture(
        kind,
        (int) Math.ceil(width),
        (int) Math.ceil(height),
        canvas.content(),
        size,
        second,
        part,
        canvas.marked());
  }

  /** Tells whether the picture may need to be scrolled, so that it must take the focus. */
  public boolean isWide() {
    return width > ALWAYS_FITS;
  }
}
