package dev.assay.compiler.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.stream.Stream;

/** Warns where a condition gives a value to a boolean instead of comparing it. */
final class AssignedCondition implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    return switch (path.getLeaf()) {
      case IfTree choice -> check(choice.getCondition(), source);
      case WhileLoopTree loop -> check(loop.getCondition(), source);
      default -> Stream.empty();
    };
  }

  private static Stream<Warning> check(Tree condition, AnalysedSource source) {
    return switch (AnalysedSource.bare(condition)) {
      case BinaryTree both ->
          Stream.concat(
              check(both.getLeftOperand(), source), check(both.getRightOperand(), source));
      case AssignmentTree assignment ->
          isFixed(assignment.getExpression())
              ? Stream.of(warning(assignment, source))
              : Stream.empty();
      default -> Stream.empty();
    };
  }

  /** Code that assigns the result of a call in a condition mostly wants to. */
  private static boolean isFixed(ExpressionTree value) {
    return value instanceof LiteralTree || value instanceof IdentifierTree;
  }

  private static Warning warning(AssignmentTree assignment, AnalysedSource source) {
    var between = source.between(assignment.getVariable(), assignment.getExpression());
    return new Warning(
        source.span(assignment),
        Wording.of("lint.assigned-condition"),
        Repair.replacing(Wording.of("fix.compare"), between, " == "));
  }
}
