package dev.assay.problem;

import java.nio.file.Path;

/**
 * A text file of a package.
 *
 * @param text without a byte order mark, its lines ended by {@code \n}
 */
record SourceFile(Path path, String text) {

  /** Returns the file's own name, such as {@code Checker.java}. */
  String name() {
    return path.getFileName().toString();
  }
}
