package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.assay.compiler.source.AnalysedSource;
import java.util.OptionalLong;
import javax.lang.model.element.VariableElement;

/** Knows the constants of the language. */
final class Constants {
  private Constants() {}

  /** Tells whether javac computes the value of {@code tree}. */
  static boolean isConstant(Tree tree, AnalysedSource source) {
    return switch (AnalysedSource.bare(tree)) {
      case LiteralTree literal -> literal.getValue() != null;
      case UnaryTree unary -> isConstant(unary.getExpression(), source);
      case TypeCastTree cast -> isConstant(cast.getExpression(), source);
      case BinaryTree binary ->
          isConstant(binary.getLeftOperand(), source)
              && isConstant(binary.getRightOperand(), source);
      case ConditionalExpressionTree either ->
          isConstant(either.getTrueExpression(), source)
              && isConstant(either.getFalseExpression(), source);
      case IdentifierTree name -> isConstantVariable(name, source);
      case MemberSelectTree name -> isConstantVariable(name, source);
      default -> false;
    };
  }

  private static boolean isConstantVariable(Tree name, AnalysedSource source) {
    return source.element(name) instanceof VariableElement variable
        && variable.getConstantValue() != null;
  }

  /** Returns the value of a whole number that is written or named; else empty. */
  static OptionalLong value(Tree tree, AnalysedSource source) {
    Tree bare = AnalysedSource.bare(tree);
    Object value =
        bare instanceof LiteralTree literal
            ? literal.getValue()
            : (bare instanceof IdentifierTree || bare instanceof MemberSelectTree)
                    && source.element(bare) instanceof VariableElement variable
                ? variable.getConstantValue()
                : null;
    return value instanceof Integer || value instanceof Long
        ? OptionalLong.of(((Number) value).longValue())
        : OptionalLong.empty();
  }
}
