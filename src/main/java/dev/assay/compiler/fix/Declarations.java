package dev.assay.compiler.fix;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the variables that a part of the text declares. */
final class Declarations {
  private Declarations() {}

  /** Returns parameters, local variables and fields in {@code tree}, in their order. */
  static List<VariableTree> in(Tree tree) {
    List<VariableTree> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        found.add(variable);
        return super.visitVariable(variable, nothing);
      }
    }.scan(tree, null);
    return found;
  }
}
