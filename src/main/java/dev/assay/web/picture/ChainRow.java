package dev.assay.web.picture;

import dev.assay.web.picture.Mark.Mood;
import java.util.ArrayList;
import java.util.List;

/** The nodes of a linked list in a row, each with an arrow to the next one. */
final class ChainRow {

  static final int MAX_NODES = 20;
  private static final int ARROW = 26;

  /** A node. */
  private record Node(Label label, Mood mood) {}

  private final List<Node> nodes = new ArrayList<>();
  private double[] centres = {};
  private double end;

  void add(Label label, Mood mood) {
    nodes.add(new Node(label, mood));
  }

  int size() {
    return nodes.size();
  }

  /** Returns the number of nodes that are there. */
  int count() {
    return (int) nodes.stream().filter(node -> node.label() != Label.GAP).count();
  }

  /** Returns the index of the first marked node; -1 without one. */
  int marked() {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).mood() != Mood.PLAIN) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Draws the nodes from {@code first} to {@code last}, with dots where the list goes on.
   *
   * @param x where the row begins
   * @param y the middle of the row
   */
  void draw(Canvas canvas, int first, int last, double x, double y) {
    centres = new double[nodes.size()];
    double at = x;
    if (first > 0) {
      canvas.text("more", at + 8, y, "…");
      at += 16;
      at = arrow(canvas, at, y, "");
    }
    for (int i = first; i <= last; i++) {
      Node node = nodes.get(i);
      int width = Canvas.widthOf(node.label());
      if (i > first) {
        at = arrow(canvas, at, y, node.label() == Label.GAP ? " gap" : "");
      }
      centres[i] = at + width / 2.0;
      canvas.node(centres[i], y, width, node.label(), node.mood());
      at += width;
    }
    if (last < nodes.size() - 1) {
      at = arrow(canvas, at, y, "");
      canvas.text("more", at + 8, y, "…");
      at += 16;
    }
    end = at;
  }

  private static double arrow(Canvas canvas, double x, double y, String style) {
    canvas.line("edge" + style, x, y, x + ARROW - 3, y);
    canvas.head(style, x, y, x + ARROW - 1, y);
    return x + ARROW;
  }

  /** Returns the middle of a node after the row was drawn. */
  double centre(int index) {
    return centres[index];
  }

  /** Returns where the row ends after it was drawn. */
  double end() {
    return end;
  }
}
