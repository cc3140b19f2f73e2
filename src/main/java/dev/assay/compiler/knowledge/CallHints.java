package dev.assay.compiler.knowledge;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The methods that a call may mean.
 *
 * @param from offset of the first argument, behind the bracket
 * @param signatures those first that take the arguments before the cursor, then those with few
 *     parameters; none where the cursor is in no call
 */
@NamedInterface("knowledge")
public record CallHints(int from, List<Signature> signatures) {

  public CallHints {
    signatures = List.copyOf(signatures);
  }

  /**
   * One of the methods.
   *
   * @param label its name, parameters and result
   * @param parameters the part of the label for each parameter
   * @param varargs whether the last parameter takes any number of arguments
   * @param documentation the first sentence of its documentation, or empty
   */
  @NamedInterface("knowledge")
  public record Signature(
      String label, List<Part> parameters, boolean varargs, String documentation) {
    public Signature {
      parameters = List.copyOf(parameters);
    }
  }

  /** A part of a label, from {@code from} to before {@code to}. */
  @NamedInterface("knowledge")
  public record Part(int from, int to) {}

  static CallHints none(int offset) {
    return new CallHints(offset, List.of());
  }
}
