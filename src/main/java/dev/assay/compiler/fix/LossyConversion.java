package dev.assay.compiler.fix;

import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;

/** Casts a number to the smaller type that is wanted. */
final class LossyConversion implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("prob.found.req")) {
      return List.of();
    }
    return Mismatch.in(place.message())
        .filter(Mismatch::lossy)
        .flatMap(
            types ->
                place
                    .expression()
                    .map(
                        expression ->
                            Code.aroundOperand(
                                Wording.of("fix.cast", types.wanted()),
                                expression,
                                place.source(),
                                "(" + types.wanted() + ") ",
                                "")))
        .stream()
        .toList();
  }
}
