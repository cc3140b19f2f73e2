package dev.assay.compiler.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Makes a member static that static code uses. */
final class MissingStatic implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    Element member = place.source().element(place.tree());
    if (!place.is("non-static.cant.be.ref") || member == null) {
      return List.of();
    }
    Tree type = type(place.source().trees().getTree(member));
    return type == null
        ? List.of()
        : List.of(
            Repair.inserting(
                Wording.of("fix.static", member.getSimpleName()),
                place.source().span(type).start(),
                "static "));
  }

  private static @Nullable Tree type(@Nullable Tree declaration) {
    if (declaration instanceof MethodTree method) {
      return method.getReturnType();
    }
    return declaration instanceof VariableTree variable ? variable.getType() : null;
  }
}
