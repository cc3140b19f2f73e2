package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import dev.assay.compiler.source.AnalysedSource;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds the local variables that the value of an expression depends on. */
final class LocalReads {
  private final AnalysedSource source;
  private final Set<Element> found = new HashSet<>();

  private LocalReads(AnalysedSource source) {
    this.source = source;
  }

  /** Returns the variables; none if the value also depends on anything else. */
  static Set<Element> in(ExpressionTree expression, AnalysedSource source) {
    LocalReads reads = new LocalReads(source);
    return reads.add(expression) ? reads.found : Set.of();
  }

  private boolean add(Tree tree) {
    return switch (AnalysedSource.bare(tree)) {
      case LiteralTree literal -> true;
      case BinaryTree binary -> add(binary.getLeftOperand()) && add(binary.getRightOperand());
      case UnaryTree unary -> !isStep(unary.getKind()) && add(unary.getExpression());
      case MemberSelectTree length ->
          source.kind(length.getExpression()) == TypeKind.ARRAY && add(length.getExpression());
      case IdentifierTree name -> add(source.element(name));
      default -> false;
    };
  }

  private boolean add(@Nullable Element variable) {
    if (variable == null) {
      return false;
    }
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.PARAMETER) {
      found.add(variable);
      return true;
    }
    return variable.getKind() == ElementKind.FIELD
        && variable.getModifiers().contains(Modifier.FINAL);
  }

  /** Tells whether {@code kind} is that of a step by one. */
  static boolean isStep(Kind kind) {
    return switch (kind) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }
}
