package dev.assay.web.picture;

import dev.assay.web.picture.Mark.Mood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a binary tree, which is written in level order with {@code null} for missing children. */
final class TreePicture {

  private static final int MAX_NODES = 40;
  private static final int MAX_LEVELS = 12;
  private static final int LEVEL = 52;
  private static final int BETWEEN = 10;
  private static final int MARGIN = 4;

  /** A node; {@code side} is -1 for a left child, 1 for a right one. */
  private record Node(int parent, int side, int level, Label label, Mood mood) {}

  private final List<Node> nodes = new ArrayList<>();

  private TreePicture() {}

  /** Returns the picture; null if there is nothing to draw, too much, or no tree. */
  static @Nullable Picture of(Value value, Mark mark) {
    var picture = new TreePicture();
    return value.isFlat() && picture.read(value, mark) ? picture.draw() : null;
  }

  private boolean read(Value value, Mark mark) {
    List<Value> written = value.list();
    int places = written.size() + (mark.isGapIn(value) ? 1 : 0);
    int parent = -1;
    int side = 1;
    for (int i = 0; i < places; i++) {
      Value each = i < written.size() ? written.get(i) : null;
      Mood mood = each == null ? mark.mood() : mark.of(each);
      Label label = each == null || each.isNull() ? Label.GAP : Label.of(each);
      if (label != Label.GAP || mood != Mood.PLAIN) {
        int level = parent < 0 ? 0 : nodes.get(parent).level() + 1;
        if (nodes.size() == MAX_NODES || level == MAX_LEVELS) {
          return false;
        }
        nodes.add(new Node(parent, side, level, label, mood));
      }
      side = -side;
      parent += side < 0 ? 1 : 0;
      while (side < 0 && parent < nodes.size() && nodes.get(parent).label() == Label.GAP) {
        parent++; // a missing node has no children
      }
      if (i + 1 < places && parent >= nodes.size()) {
        return false;
      }
    }
    return !nodes.isEmpty();
  }

  private Picture draw() {
    int[] left = children(-1);
    int[] right = children(1);
    double[] places = TreeLayout.places(left, right);
    int width = nodes.stream().mapToInt(node -> Canvas.widthOf(node.label())).max().orElse(0);
    double end = 0;
    int levels = 0;
    var canvas = new Canvas();
    double[] x = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      Node node = nodes.get(i);
      x[i] = MARGIN + width / 2.0 + places[i] * (width + BETWEEN);
      end = Math.max(end, x[i] + width / 2.0 + MARGIN);
      levels = Math.max(levels, node.level() + 1);
      if (node.parent() >= 0) {
        canvas.line(
            "edge" + (node.label() == Label.GAP ? " gap" : ""),
            x[node.parent()],
            y(node.level() - 1),
            x[i],
            y(node.level()));
      }
    }
    for (int i = 0; i < places.length; i++) {
      Node node = nodes.get(i);
      canvas.node(x[i], y(node.level()), Canvas.widthOf(node.label()), node.label(), node.mood());
    }
    int count = (int) nodes.stream().filter(node -> node.label() != Label.GAP).count();
    return Picture.of(Picture.Kind.TREE, end, y(levels - 1) + y(0), canvas, count, levels);
  }

  private static double y(int level) {
    return MARGIN + Canvas.NODE / 2.0 + level * LEVEL;
  }

  private int[] children(int side) {
    int[] children = new int[nodes.size()];
    Arrays.fill(children, -1);
    for (int i = 1; i < nodes.size(); i++) {
      if (nodes.get(i).side() == side) {
        children[nodes.get(i).parent()] = i;
      }
    }
    return children;
  }
}
