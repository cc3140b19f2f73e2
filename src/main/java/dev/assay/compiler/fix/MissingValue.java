package dev.assay.compiler.fix;

import com.sun.source.tree.VariableTree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;

/** Gives a variable its first value where it is declared. */
final class MissingValue implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    Element variable = place.source().element(place.tree());
    if (!place.is("var.might.not.have.been.initialized") || variable == null) {
      return List.of();
    }
    return Declarations.in(place.source().unit()).stream()
        .filter(each -> each.getInitializer() == null)
        .filter(each -> Objects.equals(place.source().element(each), variable))
        .limit(1)
        .map(each -> repair(place, each))
        .toList();
  }

  private static Repair repair(Place place, VariableTree declaration) {
    String value = Code.emptyValue(place.source().kind(declaration));
    int end = place.source().span(declaration).end();
    boolean closed = place.source().text().user().startsWith(";", end - 1);
    return Repair.inserting(
        Wording.of("fix.first-value", declaration.getName(), value),
        closed ? end - 1 : end,
        " = " + value);
  }
}
