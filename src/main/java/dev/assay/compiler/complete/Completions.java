package dev.assay.compiler.complete;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The names that may be meant at a place in a source.
 *
 * @param from offset at which the name to complete begins
 * @param complete whether no name is left out; long lists are cut
 * @param completions the best first
 */
@NamedInterface("complete")
public record Completions(int from, boolean complete, List<Completion> completions) {
  public Completions {
    completions = List.copyOf(completions);
  }

  /** Returns an empty list. */
  public static Completions none(int offset) {
    return new Completions(offset, true, List.of());
  }
}
