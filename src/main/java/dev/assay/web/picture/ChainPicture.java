package dev.assay.web.picture;

import dev.assay.web.picture.Picture.Kind;
import dev.assay.web.picture.Picture.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws linked lists: a single one, one with a cycle, or several below each other. */
final class ChainPicture {

  private static final int MAX_ROWS = 12;
  private static final int MARGIN = 4;
  private static final int ROW = Canvas.NODE + 12;
  private static final int INDEX = 28;

  private ChainPicture() {}

  /**
   * Returns the picture; null if there is nothing to draw, or too much. Of a long list, it has the
   * nodes around the mark.
   *
   * @param backTo the index of the node to which the last one leads; -1 for a list that ends
   */
  static @Nullable Picture of(Value value, Mark mark, int backTo) {
    ChainRow row = value.isFlat() ? row(value, mark) : new ChainRow();
    boolean isLong = row.size() > ChainRow.MAX_NODES;
    if (row.size() == 0 || isLong && (row.marked() < 0 || backTo >= 0)) {
      return null;
    }
    int first = isLong ? Math.clamp(row.marked() - 8L, 0, row.size() - ChainRow.MAX_NODES) : 0;
    int last = isLong ? first + ChainRow.MAX_NODES - 1 : row.size() - 1;
    var canvas = new Canvas();
    double y = MARGIN + Canvas.NODE / 2.0;
    row.draw(canvas, first, last, MARGIN, y);
    boolean isCycle = backTo >= 0 && backTo < row.count();
    if (isCycle) {
      Arc.draw(canvas, "back", row.centre(row.size() - 1), row.centre(backTo), y, 26);
    }
    return Picture.of(
        isCycle ? Kind.CYCLE : Kind.CHAIN,
        row.end() + (isCycle ? 20 : MARGIN),
        2 * y + (isCycle ? 28 : 0),
        canvas,
        row.count(),
        isCycle ? backTo : 0,
        isLong ? new Part(first, last, 0, -1) : Part.ALL);
  }

  /** Returns the picture of several lists; null if there is nothing to draw, or too much. */
  static @Nullable Picture ofSeveral(Value value, Mark mark) {
    List<ChainRow> rows = new ArrayList<>();
    for (Value each : value.list()) {
      if (!each.isFlat() || each.list().size() > ChainRow.MAX_NODES || rows.size() == MAX_ROWS) {
        return null;
      }
      rows.add(row(each, mark));
    }
    if (rows.isEmpty()) {
      return null;
    }
    var canvas = new Canvas();
    double end = 0;
    for (int i = 0; i < rows.size(); i++) {
      double y = MARGIN + Canvas.NODE / 2.0 + i * ROW;
      canvas.text("index", MARGIN + 10, y, Integer.toString(i));
      ChainRow row = rows.get(i);
      if (row.size() == 0) {
        row.add(Label.GAP, Mark.Mood.PLAIN);
      }
      row.draw(canvas, 0, row.size() - 1, INDEX, y);
      end = Math.max(end, row.end());
    }
    int nodes = rows.stream().mapToInt(ChainRow::count).sum();
    double height = 2 * MARGIN + rows.size() * ROW - ROW + Canvas.NODE;
    return Picture.of(Kind.CHAINS, end + MARGIN, height, canvas, rows.size(), nodes);
  }

  private static ChainRow row(Value value, Mark mark) {
    var row = new ChainRow();
    for (Value each : value.list()) {
      row.add(Label.of(each), mark.of(each));
    }
    if (mark.isGapIn(value)) {
      row.add(Label.GAP, mark.mood());
    }
    return row;
  }
}
