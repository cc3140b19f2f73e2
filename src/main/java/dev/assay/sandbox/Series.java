package dev.assay.sandbox;

import java.util.List;

/**
 * What the first cases of a series of calls did: they returned, threw or refused.
 *
 * @param isLast whether the cases that remain must be called one by one
 */
public record Series(List<Outcome> outcomes, boolean isLast) {

  /** Nothing is known. */
  public static final Series NONE = new Series(List.of(), true);
}
