package dev.assay.problem;

import dev.assay.problem.signature.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * The picture in which pages show an argument or the answer.
 *
 * @param by the argument that completes the picture, or null: the index to which a list leads back,
 *     or the number of a graph's nodes
 */
public record Drawing(Form form, @Nullable String by) {

  /** The name of the answer beside those of arguments; no argument can have it. */
  public static final String ANSWER = "return";

  public static final Drawing NOTHING = new Drawing(Form.NONE, null);

  /** The forms of pictures. */
  public enum Form {
    /** A binary tree in level order. */
    TREE,
    /** A linked list. */
    CHAIN,
    /** Several linked lists. */
    CHAINS,
    /** A linked list whose nodes lead to any other node, too. */
    RANDOM,
    /** A matrix. */
    GRID,
    /** A graph, as its edges. */
    GRAPH,
    /** A graph, as its edges from the first to the second node. */
    DIRECTED,
    /** No picture. */
    NONE
  }

  /** Returns the picture that suits a type. */
  public static Drawing of(JavaType type) {
    return new Drawing(form(type), null);
  }

  private static Form form(JavaType type) {
    return switch (type) {
      case JavaType.Named named -> ofClass(named);
      case JavaType.Array array -> ofElements(array.element());
      case JavaType.ListOf list -> isList(list.element()) ? Form.CHAINS : Form.NONE;
      default -> Form.NONE;
    };
  }

  private static Form ofClass(JavaType.Named named) {
    if (named.isTree()) {
      return Form.TREE;
    }
    if (isList(named)) {
      return Form.CHAIN;
    }
    boolean hasPointers = named.notation().toString().equals("Integer[][]");
    return hasPointers && named.name().equals("Node") ? Form.RANDOM : Form.NONE;
  }

  private static Form ofElements(JavaType element) {
    if (isList(element)) {
      return Form.CHAINS;
    }
    return element instanceof JavaType.Array row && row.element() instanceof JavaType.Scalar
        ? Form.GRID
        : Form.NONE;
  }

  private static boolean isList(JavaType type) {
    return type instanceof JavaType.Named named && named.name().equals("ListNode");
  }
}
