package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.stream.Stream;

/** Warns about a division of whole numbers by zero. */
final class DivisionByZero implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    ExpressionTree divisor =
        switch (path.getLeaf()) {
          case BinaryTree binary -> binary.getRightOperand();
          case CompoundAssignmentTree assignment -> assignment.getExpression();
          default -> null;
        };
    boolean divides =
        switch (path.getLeaf().getKind()) {
          case DIVIDE, REMAINDER, DIVIDE_ASSIGNMENT, REMAINDER_ASSIGNMENT -> true;
          default -> false;
        };
    return divides
            && divisor != null
            && JdkType.isIntegral(source.kind(path.getLeaf()))
            && Constants.value(divisor, source).orElse(1) == 0
        ? Stream.of(new Warning(source.span(divisor), Wording.of("lint.division-by-zero")))
        : Stream.empty();
  }
}
