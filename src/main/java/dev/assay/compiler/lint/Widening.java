package dev.assay.compiler.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds the expressions whose value is converted to a wider type. */
final class Widening {
  private Widening() {}

  /**
   * Returns the expressions right below {@code path} that become a {@code kind}: those of a
   * variable, an assignment, a cast or a return.
   */
  static Stream<ExpressionTree> to(TypeKind kind, TreePath path, AnalysedSource source) {
    return switch (path.getLeaf()) {
      case VariableTree variable -> when(source.kind(variable), kind, variable.getInitializer());
      case AssignmentTree assignment ->
          when(source.kind(assignment.getVariable()), kind, assignment.getExpression());
      case CompoundAssignmentTree assignment ->
          when(source.kind(assignment.getVariable()), kind, assignment.getExpression());
      case TypeCastTree cast -> when(source.kind(cast.getType()), kind, cast.getExpression());
      case ReturnTree back -> when(returned(path, source), kind, back.getExpression());
      default -> Stream.empty();
    };
  }

  private static Stream<ExpressionTree> when(
      TypeKind found, TypeKind wanted, @Nullable ExpressionTree expression) {
    return found == wanted && expression != null ? branches(expression) : Stream.empty();
  }

  private static Stream<ExpressionTree> branches(ExpressionTree expression) {
    return AnalysedSource.bare(expression) instanceof ConditionalExpressionTree either
        ? Stream.of(either.getTrueExpression(), either.getFalseExpression())
            .flatMap(Widening::branches)
        : Stream.of(expression);
  }

  private static TypeKind returned(TreePath path, AnalysedSource source) {
    return Stream.iterate(path, each -> each != null, TreePath::getParentPath)
        .map(TreePath::getLeaf)
        .filter(each -> each instanceof MethodTree || each instanceof LambdaExpressionTree)
        .findFirst()
        .flatMap(each -> each instanceof MethodTree method ? type(method) : Optional.empty())
        .map(source::kind)
        .orElse(TypeKind.NONE);
  }

  private static Optional<Tree> type(MethodTree method) {
    return Optional.ofNullable(method.getReturnType());
  }
}
