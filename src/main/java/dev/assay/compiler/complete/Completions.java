package dev.assay.compiler.complete;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What may be meant at a place in a source.
 *
 * @param from the offset at which the name begins that is to be completed
 * @param complete whether this is all that may be meant; it is cut where it is long
 * @param completions the best first
 */
@NamedInterface("complete")
public record Completions(int from, boolean complete, List<Completion> completions) {
  public Completions {
    completions = List.copyOf(completions);
  }

  /** Returns that nothing is known. */
  public static Completions none(int offset) {
    return new Completions(offset, true, List.of());
  }
}
