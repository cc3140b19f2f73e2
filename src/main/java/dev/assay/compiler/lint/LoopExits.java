package dev.assay.compiler.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.assay.compiler.source.AnalysedSource;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds the ways out of a loop: statements that leave it, and variables that it changes. */
final class LoopExits extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final AnalysedSource source;
  private final Set<Element> changed = new HashSet<>();
  private boolean any;

  private LoopExits(AnalysedSource source) {
    this.source = source;
  }

  static LoopExits of(Tree loop, AnalysedSource source) {
    LoopExits exits = new LoopExits(source);
    exits.scan(loop, null);
    return exits;
  }

  /** Tells whether a statement may leave the loop; one of an inner loop counts, too. */
  boolean any() {
    return any;
  }

  /** Returns the variables that get values. */
  Set<Element> changed() {
    return changed;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    if (tree != null) {
      any |= leaves(tree);
      switch (tree) {
        case AssignmentTree assignment -> add(assignment.getVariable());
        case CompoundAssignmentTree assignment -> add(assignment.getVariable());
        case UnaryTree step -> addStepped(step);
        default -> {}
      }
    }
    return super.scan(tree, nothing);
  }

  private static boolean leaves(Tree tree) {
    return switch (tree) {
      case BreakTree leave -> true;
      case ReturnTree leave -> true;
      case ThrowTree leave -> true;
      case YieldTree leave -> true;
      case ContinueTree leave -> leave.getLabel() != null;
      case MethodInvocationTree call -> call.toString().startsWith("System.exit");
      default -> false;
    };
  }

  private void addStepped(UnaryTree unary) {
    if (LocalReads.isStep(unary.getKind())) {
      add(unary.getExpression());
    }
  }

  private void add(ExpressionTree variable) {
    Element element = source.element(AnalysedSource.bare(variable));
    if (element != null) {
      changed.add(element);
    }
  }
}
