package dev.assay.compiler.fix;

import com.sun.source.tree.VariableTree;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Removes {@code final} from a variable that gets another value. */
final class FinalVariable implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    Element variable = place.source().element(place.tree());
    if (!place.is("cant.assign.val.to.var") || variable == null) {
      return List.of();
    }
    return Declarations.in(place.source().unit()).stream()
        .filter(each -> Objects.equals(place.source().element(each), variable))
        .flatMap(each -> withoutFinal(place, each).stream())
        .toList();
  }

  private static Optional<Repair> withoutFinal(Place place, VariableTree variable) {
    String modifiers = place.source().code(variable.getModifiers());
    int at = modifiers.indexOf("final");
    int start = place.source().span(variable.getModifiers()).start() + at;
    return at < 0
        ? Optional.empty()
        : Optional.of(
            Repair.replacing(
                Wording.of("fix.not-final", variable.getName()),
                new Span(start, start + "final ".length()),
                ""));
  }
}
