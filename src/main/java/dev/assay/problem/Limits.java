package dev.assay.problem;

import java.time.Duration;

/**
 * The resources that one test case may use.
 *
 * @param time CPU time of one case
 * @param memoryBytes heap of the worker, in bytes
 * @param outputBytes answer and standard output of one case together, in bytes
 */
public record Limits(Duration time, long memoryBytes, long outputBytes) {

  public Limits {
    if (!time.isPositive() || memoryBytes <= 0 || outputBytes <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
