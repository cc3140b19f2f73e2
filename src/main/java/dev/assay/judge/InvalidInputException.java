package dev.assay.judge;

import dev.assay.language.Localized;

/** A solver's own input breaks the problem's constraints; the message says which one. */
public class InvalidInputException extends Exception {

  private static final long serialVersionUID = 1;

  private final int index;
  private final transient Localized<String> reason;

  /**
   * Reports one input.
   *
   * @param index of the input in the run, from 0
   */
  public InvalidInputException(int index, Localized<String> reason) {
    super(reason.en());
    this.index = index;
    this.reason = reason;
  }

  /** Returns the reason in the words of the problem's author. */
  public Localized<String> reason() {
    return reason;
  }

  /** Returns the input's index in the run, from 0. */
  public int index() {
    return index;
  }
}
