package dev.assay.compiler;

import java.util.Map;

/**
 * The classes that a source is compiled beside.
 *
 * @param sources file name to source
 * @param guarded whether other code relies on these classes while the source's run: then the source
 *     may neither declare them again nor use reflection
 */
public record Support(Map<String, String> sources, boolean guarded) {
  public Support {
    sources = Map.copyOf(sources);
  }
}
