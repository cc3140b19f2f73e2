package dev.assay.aid.counterexample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Binary trees in level order, where null stands for a missing child. */
final class LevelOrder {

  private static final int MOST_NODES = 200;

  private LevelOrder() {}

  private static final class Node {
    private final Object value;
    private @Nullable Node left;
    private @Nullable Node right;

    Node(Object value) {
      this.value = value;
    }
  }

  /**
   * Returns the trees that are smaller by one subtree, or in which a child took the place of its
   * parent, and all subtrees.
   */
  static List<List<@Nullable Object>> smaller(List<@Nullable Object> values) {
    List<Node> nodes = new ArrayList<>();
    Node root = read(values, nodes);
    List<List<@Nullable Object>> smaller = new ArrayList<>();
    if (root == null || nodes.size() > MOST_NODES) {
      return smaller;
    }
    for (Node node : nodes) {
      if (node != root) {
        smaller.add(write(node));
      }
    }
    for (Node node : nodes) {
      Node left = node.left;
      Node right = node.right;
      if (left != null) {
        for (Node instead : instead(left)) {
          node.left = instead;
          smaller.add(write(root));
        }
        node.left = left;
      }
      if (right != null) {
        for (Node instead : instead(right)) {
          node.right = instead;
          smaller.add(write(root));
        }
        node.right = right;
      }
    }
    return smaller;
  }

  /** Returns the replacements of a node: none, or one of its children. */
  private static List<@Nullable Node> instead(Node node) {
    List<@Nullable Node> instead = new ArrayList<>();
    instead.add(null);
    if (node.left != null) {
      instead.add(node.left);
    }
    if (node.right != null) {
      instead.add(node.right);
    }
    return instead;
  }

  private static @Nullable Node read(List<@Nullable Object> values, List<Node> nodes) {
    Object first = values.isEmpty() ? null : values.getFirst();
    if (first == null) {
      return null;
    }
    Node root = new Node(first);
    nodes.add(root);
    Queue<Node> parents = new ArrayDeque<>(nodes);
    Node parent = root;
    for (int i = 1; i < values.size() && parent != null; i++) {
      boolean isLeft = i % 2 == 1;
      if (isLeft) {
        parent = parents.poll();
      }
      Object value = values.get(i);
      if (parent != null && value != null) {
        Node node = new Node(value);
        nodes.add(node);
        parents.add(node);
        if (isLeft) {
          parent.left = node;
        } else {
          parent.right = node;
        }
      }
    }
    return root;
  }

  private static List<@Nullable Object> write(Node root) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(root.value);
    Queue<Node> parents = new ArrayDeque<>(List.of(root));
    for (Node parent = parents.poll(); parent != null; parent = parents.poll()) {
      add(parent.left, values, parents);
      add(parent.right, values, parents);
    }
    while (values.getLast() == null) {
      values.removeLast();
    }
    return values;
  }

  private static void add(
      @Nullable Node child, List<@Nullable Object> values, Queue<Node> parents) {
    values.add(child == null ? null : child.value);
    if (child != null) {
      parents.add(child);
    }
  }
}
