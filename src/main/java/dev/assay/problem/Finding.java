package dev.assay.problem;

import java.nio.file.Path;

/**
 * One fault in a problem package.
 *
 * @param line from 1
 * @param message what is wrong and what to do about it
 */
public record Finding(Path file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
