package dev.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The JSON schema of problem.yaml, with which editors complete and check it. */
final class Schema {

  static final String FILE = "problem.schema.json";

  /** The first line of problem.yaml, which leads an editor to the schema beside the package. */
  static final String REFERENCE = "# yaml-language-server: $schema=../" + FILE + "\n";

  private Schema() {}

  /**
   * Writes the schema into the folder of packages.
   *
   * @return the file; empty if it was there already
   */
  static Optional<Path> write(Path problems) throws IOException {
    Path file = problems.resolve(FILE);
    if (Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in =
        Objects.requireNonNull(Schema.class.getResourceAsStream("/schema/" + FILE))) {
      Files.copy(in, file);
    }
    return Optional.of(file);
  }
}
