package dev.assay.web.picture;

import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a graph on a circle, so that no edge runs through a node. The nodes follow
 * each other in depth-first order: neighbours stand close, and the edges of a tree never cross.
 */
final class GraphLayout {

  private final List<List<Integer>> neighbours;
  private final int[] order;
  private int placed;

  private GraphLayout(List<List<Integer>> neighbours) {
    this.neighbours = neighbours;
    this.order = new int[neighbours.size()];
    Arrays.fill(order, -1);
  }

  /**
   * Returns the place of each node on the circle, from 0.
   *
   * @param neighbours the nodes beside each node, in both directions of an edge
   */
  static int[] places(List<List<Integer>> neighbours) {
    var layout = new GraphLayout(neighbours);
    for (int i = 0; i < neighbours.size(); i++) {
      layout.visit(i);
    }
    return layout.order;
  }

  private void visit(int node) {
    if (order[node] < 0) {
      order[node] = placed++;
      neighbours.get(node).forEach(this::visit);
    }
  }
}
