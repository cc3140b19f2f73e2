package dev.assay.web.picture;

import java.util.Arrays;

/**
 * Places the nodes of a binary tree: parents above the middle of their children, subtrees as close
 * as their outlines allow, equal subtrees drawn alike. This is the tidy drawing of E. M. Reingold
 * and J. S. Tilford, "Tidier Drawings of Trees", IEEE Transactions on Software Engineering SE-7(2),
 * 1981. Outlines are kept as one extent for each level, which is enough for the few levels here.
 */
final class TreeLayout {

  private static final double[] NOTHING = {};

  private TreeLayout() {}

  /**
   * Returns the horizontal place of each node, where 1 is the least distance on a level and the
   * leftmost node is at 0.
   *
   * @param left the index of each node's left child, or -1; children come after their parents
   * @param right the same for right children
   */
  static double[] places(int[] left, int[] right) {
    int size = left.length;
    double[] offset = new double[size];
    double[][] lowest = new double[size][];
    double[][] highest = new double[size][];
    for (int i = size - 1; i >= 0; i--) {
      int l = left[i];
      int r = right[i];
      double half = l < 0 || r < 0 ? 0.5 : distance(highest[l], lowest[r]) / 2;
      if (l >= 0) {
        offset[l] = -half;
      }
      if (r >= 0) {
        offset[r] = half;
      }
      double[] low = l < 0 ? NOTHING : moved(lowest[l], -half);
      double[] high = r < 0 ? NOTHING : moved(highest[r], half);
      lowest[i] = outline(low, r < 0 ? NOTHING : moved(lowest[r], half));
      highest[i] = outline(high, l < 0 ? NOTHING : moved(highest[l], -half));
    }
    double[] places = new double[size];
    if (size > 0) {
      places[0] = 0 - Arrays.stream(lowest[0]).min().orElse(0);
    }
    for (int i = 0; i < size; i++) {
      for (int child : new int[] {left[i], right[i]}) {
        if (child >= 0) {
          places[child] = places[i] + offset[child];
        }
      }
    }
    return places;
  }

  /** Returns the least distance of two siblings whose subtrees keep a distance of 1. */
  private static double distance(double[] leftHighest, double[] rightLowest) {
    double distance = 1;
    for (int level = 0; level < Math.min(leftHighest.length, rightLowest.length); level++) {
      distance = Math.max(distance, leftHighest[level] - rightLowest[level] + 1);
    }
    return distance;
  }

  /** Puts a root above an outline; {@code behind} continues it where {@code front} has ended. */
  private static double[] outline(double[] front, double[] behind) {
    double[] outline = new double[1 + Math.max(front.length, behind.length)];
    for (int level = 1; level < outline.length; level++) {
      outline[level] = level <= front.length ? front[level - 1] : behind[level - 1];
    }
    return outline;
  }

  private static double[] moved(double[] outline, double by) {
    return Arrays.stream(outline).map(x -> x + by).toArray();
  }
}
