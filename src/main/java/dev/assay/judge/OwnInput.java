package dev.assay.judge;

import dev.assay.worker.Values;
import java.util.List;

/**
 * The arguments of a case that somebody made up, in the compact form in which they are sent to
 * workers: as objects they would take up to ten times as much while a run waits for a slot.
 *
 * @param encoded as one list
 */
public record OwnInput(byte[] encoded) {

  /**
   * @param arguments in the signature's order and Java types
   */
  public static OwnInput of(List<Object> arguments) {
    return new OwnInput(Values.encode(arguments));
  }
}
