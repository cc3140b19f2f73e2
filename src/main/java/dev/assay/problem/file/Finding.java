package dev.assay.problem.file;

import dev.assay.language.Localized;
import java.nio.file.Path;

/**
 * One fault in a problem package.
 *
 * @param line from 1
 * @param message what is wrong and what to do about it
 */
public record Finding(Path file, int line, Localized<String> message) {

  /** Makes a finding for the command line, which speaks English only. */
  public Finding(Path file, int line, String english) {
    this(file, line, Localized.same(english));
  }

  /**
   * Returns the finding in English, as the log and the command line show it: on one line, since
   * names and values in a package could otherwise pass for lines of others or steer a terminal.
   */
  @Override
  public String toString() {
    return OneLine.of(file + ":" + line + ": " + message.en());
  }
}
