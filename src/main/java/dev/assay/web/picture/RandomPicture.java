package dev.assay.web.picture;

import dev.assay.web.picture.Mark.Mood;
import org.jspecify.annotations.Nullable;

/**
 * Draws a linked list whose nodes also lead to any other node. Each is written as its value and the
 * index of that node, or null.
 */
final class RandomPicture {

  private static final int MARGIN = 4;

  private RandomPicture() {}

  /** Returns the picture; null if there is nothing to draw, too much, or something else. */
  static @Nullable Picture of(Value value, Mark mark) {
    int size = value.list().size();
    var row = new ChainRow();
    int[] targets = new int[size];
    for (int i = 0; i < size; i++) {
      Value node = value.list().get(i);
      if (!node.isFlat() || node.list().size() != 2 || size > ChainRow.MAX_NODES) {
        return null;
      }
      targets[i] = index(node.list().getLast(), size);
      if (targets[i] < -1) {
        return null;
      }
      Mood mood = mark.isGapIn(node) ? mark.mood() : mark.of(node);
      row.add(Label.of(node.list().getFirst()), mood);
    }
    if (mark.isGapIn(value)) {
      row.add(Label.GAP, mark.mood());
    }
    return row.size() == 0 ? null : draw(row, targets);
  }

  private static Picture draw(ChainRow row, int[] targets) {
    var canvas = new Canvas();
    double y = MARGIN + Canvas.NODE / 2.0;
    row.draw(canvas, 0, row.size() - 1, MARGIN, y);
    double deepest = 0;
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] >= 0) {
        double depth = 16 + 5.0 * Math.abs(targets[i] - i);
        Arc.draw(canvas, "random", row.centre(i), row.centre(targets[i]), y, depth);
        deepest = Math.max(deepest, depth);
      }
    }
    double height = 2 * y + (deepest == 0 ? 0 : deepest + 2);
    return Picture.of(Picture.Kind.RANDOM, row.end() + MARGIN, height, canvas, row.count(), 0);
  }

  /** Returns the index that is written; -1 for null, -2 for anything else. */
  private static int index(Value written, int size) {
    if (written.isNull()) {
      return -1;
    }
    int index = Numbers.index(written);
    return index >= 0 && index < size ? index : -2;
  }
}
