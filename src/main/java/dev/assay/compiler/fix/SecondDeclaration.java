package dev.assay.compiler.fix;

import com.sun.source.tree.VariableTree;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;

/** Makes an assignment of the second declaration of a local variable. */
final class SecondDeclaration implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("already.defined")
        || !(place.tree() instanceof VariableTree variable)
        || variable.getInitializer() == null
        || variable.getType() == null
        || !place.message().contains("variable")) {
      return List.of();
    }
    Span type = new Span(place.span().start(), place.fault().position());
    return List.of(
        Repair.replacing(Wording.of("fix.assign-instead", variable.getName()), type, ""));
  }
}
