package dev.assay.compiler;

import java.util.Map;

/**
 * The classes that a source is compiled beside.
 *
 * @param sources file name to source
 * @param firm whether code runs beside the source's classes that relies on these: the source may
 *     not declare them again, nor use reflection to look behind them
 */
public record Support(Map<String, String> sources, boolean firm) {
  public Support {
    sources = Map.copyOf(sources);
  }
}
