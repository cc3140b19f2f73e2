package dev.assay.judge;

/** An own input of a solver breaks the problem's constraints; the message says which. */
public class InvalidInputException extends Exception {

  private static final long serialVersionUID = 1;

  private final int index;

  /**
   * Reports one input.
   *
   * @param index of the input in the run, from 0
   */
  public InvalidInputException(int index, String message) {
    super(message);
    this.index = index;
  }

  /** Returns the input's index in the run, from 0. */
  public int index() {
    return index;
  }
}
