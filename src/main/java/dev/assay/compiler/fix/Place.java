package dev.assay.compiler.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fault and its tree.
 *
 * @param path to the tree that javac blames
 */
record Place(AnalysedSource source, Fault fault, TreePath path) {

  /** Tells whether the fault is of the kind {@code compiler.err.}{@code name}. */
  boolean is(String name) {
    return fault.code().equals("compiler.err." + name);
  }

  /** Returns the English message, which names types that trees with errors don't have any more. */
  String message() {
    return fault.message().en();
  }

  Tree tree() {
    return path.getLeaf();
  }

  Tree parent() {
    return path.getParentPath().getLeaf();
  }

  Span span() {
    return source.span(tree());
  }

  String code() {
    return source.code(tree());
  }

  /** Returns the innermost tree of this type that the blamed one is or lies in. */
  <T extends Tree> Optional<T> around(Class<T> type) {
    return pathTo(type).map(TreePath::getLeaf).map(type::cast);
  }

  /** Returns the path to the innermost tree of this type. */
  Optional<TreePath> pathTo(Class<? extends Tree> type) {
    return Stream.iterate(path, Objects::nonNull, TreePath::getParentPath)
        .filter(each -> type.isInstance(each.getLeaf()))
        .findFirst();
  }

  /** Returns the blamed tree if it is an expression. */
  Optional<ExpressionTree> expression() {
    return tree() instanceof ExpressionTree expression ? Optional.of(expression) : Optional.empty();
  }

  /** Returns the blanks at the start of the line of {@code offset}. */
  String indentation(int offset) {
    int start = lineStart(offset);
    int end = start;
    String text = source.text().user();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Returns the start of the line of {@code offset}. */
  int lineStart(int offset) {
    return source.text().user().lastIndexOf('\n', offset - 1) + 1;
  }
}
