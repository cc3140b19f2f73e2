package dev.assay.compiler.fix;

import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Declares a variable with the type of its first value, where that is a wider number or can't be
 * converted.
 */
final class DeclaredType implements Repairer {
  /** Types that have no name in code, or none that a variable can have. */
  private static final Set<String> UNNAMED =
      Set.of("CAP#", "<null>", "anonymous", "&", "?", "void");

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("prob.found.req")) {
      return List.of();
    }
    VariableTree variable = declared(place.path());
    if (variable == null
        || variable.getType() == null
        || place.source().code(variable.getType()).equals("var")) {
      return List.of();
    }
    boolean converts =
        !new Conversions().of(place).isEmpty() || !new CharOrString().of(place).isEmpty();
    return Mismatch.in(place.message()).stream()
        .filter(types -> types.lossy() || !converts)
        .map(Mismatch::found)
        .filter(type -> UNNAMED.stream().noneMatch(type::contains))
        .map(
            type ->
                Repair.replacing(
                    Wording.of("fix.declare-as", variable.getName(), type),
                    place.source().span(variable.getType()),
                    type))
        .toList();
  }

  /** Returns the variable that the blamed expression begins; null if it is one of a for loop. */
  private static @Nullable VariableTree declared(TreePath path) {
    TreePath at = path;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      at = at.getParentPath();
    }
    TreePath above = at.getParentPath();
    return above.getLeaf() instanceof VariableTree variable
            && variable.getInitializer() == at.getLeaf()
            && !(above.getParentPath().getLeaf() instanceof ForLoopTree)
        ? variable
        : null;
  }
}
