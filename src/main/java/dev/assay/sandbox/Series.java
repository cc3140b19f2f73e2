package dev.assay.sandbox;

import java.util.List;

/**
 * The outcomes of the first cases of a series: each returned, threw or refused.
 *
 * @param isLast whether the remaining cases must be called one by one
 */
public record Series(List<Outcome> outcomes, boolean isLast) {

  /** No outcome is known. */
  public static final Series NONE = new Series(List.of(), true);
}
