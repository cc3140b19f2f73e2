package dev.assay.compiler.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A variable, method or type with the places in a text where it is named.
 *
 * @param definition offset of its declaration; null if that is not in the text
 * @param places offsets of all places, that of the declaration too, in their order
 */
@NamedInterface("knowledge")
public record NamedSymbol(String name, @Nullable Integer definition, List<Integer> places) {
  public NamedSymbol {
    places = List.copyOf(places);
  }
}
