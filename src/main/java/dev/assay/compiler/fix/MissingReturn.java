package dev.assay.compiler.fix;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;

/** Adds a return at the end of a method. */
final class MissingReturn implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    MethodTree method = place.around(MethodTree.class).orElse(null);
    if (!place.is("missing.ret.stmt")
        || method == null
        || method.getBody() == null
        || isInLambda(place.path())) {
      return List.of();
    }
    String value = Code.emptyValue(place.source().kind(method.getReturnType()));
    int brace = place.source().span(method.getBody()).end() - 1;
    String indent = place.indentation(brace);
    boolean alone = place.lineStart(brace) + indent.length() == brace;
    return List.of(
        alone
            ? Repair.inserting(
                Wording.of("fix.return-value", value),
                place.lineStart(brace),
                indent + "    return " + value + ";\n")
            : Repair.inserting(
                Wording.of("fix.return-value", value), brace, "return " + value + "; "));
  }

  private static boolean isInLambda(TreePath path) {
    for (TreePath at = path; !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return true;
      }
    }
    return false;
  }
}
