package dev.assay.compiler;

import java.util.Map;

/**
 * Classes that are compiled together with a source.
 *
 * @param sources file name to source
 * @param guarded whether the package's own code relies on these classes while the source runs; then
 *     the source may not use reflection
 */
public record Support(Map<String, String> sources, boolean guarded) {
  public Support {
    sources = Map.copyOf(sources);
  }
}
