package dev.assay.compiler.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Warns where a variable is assigned to itself, or compared with itself. */
final class SelfAssignment implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    return switch (path.getLeaf()) {
      case AssignmentTree assignment ->
          isSame(assignment.getVariable(), assignment.getExpression(), source)
              ? Stream.of(assigned(assignment, path, source))
              : Stream.empty();
      case BinaryTree comparison -> compared(comparison, source);
      default -> Stream.empty();
    };
  }

  /** Leaves out decimal numbers: NaN isn't equal to itself. */
  private static Stream<Warning> compared(BinaryTree comparison, AnalysedSource source) {
    Tree left = comparison.getLeftOperand();
    return compares(comparison)
            && isSame(left, comparison.getRightOperand(), source)
            && JdkType.isIntegral(source.kind(left))
        ? Stream.of(
            new Warning(
                source.span(comparison), Wording.of("lint.self-comparison", source.code(left))))
        : Stream.empty();
  }

  private static boolean compares(BinaryTree tree) {
    return switch (tree.getKind()) {
      case EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, GREATER_THAN, LESS_THAN_EQUAL, GREATER_THAN_EQUAL ->
          true;
      default -> false;
    };
  }

  private static boolean isSame(Tree one, Tree other, AnalysedSource source) {
    Tree a = AnalysedSource.bare(one);
    Tree b = AnalysedSource.bare(other);
    if (a instanceof IdentifierTree && b instanceof IdentifierTree) {
      return Objects.equals(source.element(a), source.element(b));
    }
    return a instanceof MemberSelectTree x
        && b instanceof MemberSelectTree y
        && x.getIdentifier().equals(y.getIdentifier())
        && isSame(x.getExpression(), y.getExpression(), source);
  }

  private static Warning assigned(AssignmentTree same, TreePath path, AnalysedSource source) {
    String name = source.code(same.getVariable());
    var message = Wording.of("lint.self-assignment", name);
    return isField(name, path, source)
        ? new Warning(
            source.span(same),
            message,
            Repair.inserting(
                Wording.of("fix.assign-field", name), source.span(same).start(), "this."))
        : new Warning(source.span(same), message);
  }

  /** Tells whether the class around has a field of this name, which a parameter hides. */
  private static boolean isField(String name, TreePath path, AnalysedSource source) {
    return Stream.iterate(path, Objects::nonNull, TreePath::getParentPath)
        .map(TreePath::getLeaf)
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .limit(1)
        .flatMap(type -> type.getMembers().stream())
        .anyMatch(
            member ->
                member instanceof VariableTree field
                    && field.getName().contentEquals(name)
                    && source.kind(field) != TypeKind.NONE);
  }
}
