package dev.assay.compiler.fix;

import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;

/** Names the class of a primitive type where only a class can stand, as in a list. */
final class MissingBox implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    String box = Code.box(place.code());
    return place.is("type.found.req") && box != null
        ? List.of(Repair.replacing(Wording.of("fix.change-to", box), place.span(), box))
        : List.of();
  }
}
