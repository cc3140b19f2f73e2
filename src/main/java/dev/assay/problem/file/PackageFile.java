package dev.assay.problem.file;

import java.nio.file.Path;

/**
 * A text file of a package.
 *
 * @param text without a byte order mark, its lines ended by {@code \n}
 */
public record PackageFile(Path path, String text) {

  /** Returns the file's own name, such as {@code Checker.java}. */
  public String name() {
    return path.getFileName().toString();
  }
}
