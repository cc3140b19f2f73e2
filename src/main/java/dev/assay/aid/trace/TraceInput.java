package dev.assay.aid.trace;

import dev.assay.judge.OwnInput;

/** The arguments of the call that is traced. */
public sealed interface TraceInput {

  /** An input that a visitor made up. */
  record Own(OwnInput input) implements TraceInput {}

  /**
   * One of the problem's samples.
   *
   * @param number from 1 to the number of samples
   */
  record Sample(int number) implements TraceInput {}
}
