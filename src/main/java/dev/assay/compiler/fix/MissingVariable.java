package dev.assay.compiler.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Declares a variable where a value is assigned to an unknown one. */
final class MissingVariable implements Repairer {
  private static final Set<TypeKind> NO_VALUE =
      Set.of(TypeKind.NULL, TypeKind.VOID, TypeKind.NONE, TypeKind.ERROR);

  @Override
  public List<Repair> of(Place place) {
    if (!place.fault().code().startsWith("compiler.err.cant.resolve")
        || !(place.tree() instanceof IdentifierTree name)
        || !(place.parent() instanceof AssignmentTree assignment)
        || assignment.getVariable() != name
        || !isStatement(place.path().getParentPath())) {
      return List.of();
    }
    Tree value = assignment.getExpression();
    TypeKind kind = place.source().kind(value);
    if (NO_VALUE.contains(kind)
        || value instanceof LambdaExpressionTree
        || value instanceof MemberReferenceTree
        || value instanceof NewArrayTree array && array.getType() == null) {
      return List.of();
    }
    String type = kind.isPrimitive() ? String.valueOf(place.source().type(value)) : "var";
    return List.of(
        Repair.inserting(
            Wording.of("fix.declare", name.getName()), place.span().start(), type + " "));
  }

  private static boolean isStatement(TreePath assignment) {
    return assignment.getParentPath().getLeaf() instanceof ExpressionStatementTree
        && !(assignment.getParentPath().getParentPath().getLeaf() instanceof LambdaExpressionTree);
  }
}
