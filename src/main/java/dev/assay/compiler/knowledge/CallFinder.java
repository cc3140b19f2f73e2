package dev.assay.compiler.knowledge;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.complete.Analysis;
import dev.assay.compiler.complete.Cursor;
import dev.assay.compiler.complete.CursorFinder;
import dev.assay.compiler.source.NamedClasses;
import java.util.List;
import java.util.Optional;

/** Finds the call among whose arguments the cursor is. */
final class CallFinder {
  private CallFinder() {}

  /**
   * A call.
   *
   * @param from the user's offset of the first argument
   * @param before the arguments before the cursor
   */
  record Call(TreePath path, int from, List<? extends Tree> before) {}

  /** Returns the innermost call; empty if there is none around the cursor. */
  static Optional<Call> find(Analysis analysis, Cursor cursor) {
    String code = cursor.text().forJavac();
    Optional<TreePath> name = CursorFinder.find(analysis, code.indexOf(Cursor.MARK)).name();
    TreePath at = name.orElse(null);
    while (at != null && at.getParentPath() != null) {
      Tree tree = at.getLeaf();
      at = at.getParentPath();
      switch (at.getLeaf()) {
        case MethodInvocationTree call -> {
          if (call.getArguments().contains(tree)) {
            List<? extends Tree> before = before(call.getArguments(), tree);
            return Optional.of(call(analysis, cursor, at, call.getMethodSelect(), before));
          }
        }
        case NewClassTree call -> {
          if (call.getArguments().contains(tree)) {
            List<? extends Tree> before = before(call.getArguments(), tree);
            return Optional.of(call(analysis, cursor, at, call.getIdentifier(), before));
          }
        }
        case BlockTree block -> {
          return Optional.empty();
        }
        case ClassTree type -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static List<? extends Tree> before(List<? extends Tree> arguments, Tree current) {
    return arguments.subList(0, arguments.indexOf(current));
  }

  private static Call call(
      Analysis analysis, Cursor cursor, TreePath path, Tree called, List<? extends Tree> before) {
    String code = NamedClasses.codeOf(cursor.text().forJavac());
    long end = analysis.trees().getSourcePositions().getEndPosition(analysis.unit(), called);
    int bracket = code.indexOf('(', (int) Math.max(0, end));
    return new Call(path, cursor.text().toUser(bracket) + 1, before);
  }
}
