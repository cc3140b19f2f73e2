package dev.assay.web.picture;

import dev.assay.web.picture.Mark.Mood;
import dev.assay.web.picture.Picture.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a matrix as a grid of cells, with the indexes of rows and columns. */
final class GridPicture {

  private static final int MAX_ROWS = 12;
  private static final int MAX_COLUMNS = 16;
  private static final int INDEX = 26;
  private static final int TOP = 20;
  private static final int MARGIN = 2;

  /** A cell. */
  private record Cell(Label label, Mood mood) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private int columns;
  private int markedRow = -1;
  private int markedColumn = -1;

  private GridPicture() {}

  /**
   * Returns the picture; null if there is nothing to draw, or no matrix. Of a large one, it has the
   * cells around the mark, or none without a mark.
   */
  static @Nullable Picture of(Value value, Mark mark) {
    if (!value.isList() || value.list().stream().anyMatch(row -> !row.isFlat())) {
      return null;
    }
    var picture = new GridPicture();
    value.list().forEach(row -> picture.add(row, mark));
    if (mark.isGapIn(value)) {
      picture.rows.add(List.of(picture.cell(Label.GAP, mark.mood(), 0)));
      picture.columns = Math.max(1, picture.columns);
    }
    return picture.columns == 0 ? null : picture.draw();
  }

  private void add(Value written, Mark mark) {
    List<Cell> row = new ArrayList<>();
    for (Value each : written.list()) {
      row.add(cell(Label.of(each), mark.of(each), row.size()));
    }
    if (mark.isGapIn(written)) {
      row.add(cell(Label.GAP, mark.mood(), row.size()));
    }
    columns = Math.max(columns, row.size());
    rows.add(row);
  }

  private Cell cell(Label label, Mood mood, int column) {
    if (mood != Mood.PLAIN && markedRow < 0) {
      markedRow = rows.size();
      markedColumn = column;
    }
    return new Cell(label, mood);
  }

  private @Nullable Picture draw() {
    boolean isLarge = rows.size() > MAX_ROWS || columns > MAX_COLUMNS;
    if (isLarge && markedRow < 0) {
      return null;
    }
    int firstRow = first(markedRow, rows.size(), MAX_ROWS);
    int lastRow = Math.min(rows.size(), firstRow + MAX_ROWS) - 1;
    int firstColumn = first(markedColumn, columns, MAX_COLUMNS);
    int lastColumn = Math.min(columns, firstColumn + MAX_COLUMNS) - 1;
    int width = widest(firstRow, lastRow, firstColumn, lastColumn);
    var canvas = new Canvas();
    for (int column = firstColumn; column <= lastColumn; column++) {
      double x = INDEX + (column - firstColumn + 0.5) * width;
      canvas.text("index", x, TOP / 2.0, Integer.toString(column));
    }
    for (int row = firstRow; row <= lastRow; row++) {
      double y = TOP + (row - firstRow + 0.5) * Canvas.NODE;
      canvas.text("index", INDEX / 2.0, y, Integer.toString(row));
      List<Cell> cells = rows.get(row);
      for (int column = firstColumn; column <= Math.min(lastColumn, cells.size() - 1); column++) {
        Cell cell = cells.get(column);
        double x = INDEX + (column - firstColumn + 0.5) * width;
        canvas.cell(x, y, width, cell.label(), cell.mood());
      }
    }
    return Picture.of(
        Picture.Kind.GRID,
        INDEX + (lastColumn - firstColumn + 1.0) * width + MARGIN,
        TOP + (lastRow - firstRow + 1.0) * Canvas.NODE + MARGIN,
        canvas,
        rows.size(),
        columns,
        isLarge ? new Part(firstRow, lastRow, firstColumn, lastColumn) : Part.ALL);
  }

  private static int first(int marked, int size, int most) {
    return size <= most ? 0 : Math.clamp((long) marked - most / 2, 0, size - most);
  }

  private int widest(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return rows.subList(firstRow, lastRow + 1).stream()
        .flatMap(row -> row.stream().skip(firstColumn).limit(lastColumn - firstColumn + 1L))
        .mapToInt(cell -> Canvas.widthOf(cell.label()))
        .max()
        .orElse(Canvas.NODE);
  }
}
