package dev.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The JSON schema of problem.yaml, by which editors complete and check it. */
final class Schema {

  static final String FILE = "problem.schema.json";

  /** The line that leads an editor's YAML support from a package to the schema beside it. */
  static final String REFERENCE = "# yaml-language-server: $schema=../" + FILE + "\n";

  private Schema() {}

  /**
   * Writes the schema into the folder that packages are in.
   *
   * @return the file; empty when it was there already
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
