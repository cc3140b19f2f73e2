package dev.assay.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the problems that attacks are submitted to, with facts about the host as their input. */
final class AttackProblems {

  private static final Path TEMPLATES = Resources.folder("attack/problems");

  private AttackProblems() {}

  /**
   * @param facts the names that stand between two {@code @} in the templates, and their values
   */
  static void write(Path folder, Map<String, String> facts) throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> write(file, folder.resolve(TEMPLATES.relativize(file)), facts));
    }
  }

  private static void write(Path template, Path file, Map<String, String> facts) {
    try {
      String text = Files.readString(template);
      for (var fact : facts.entrySet()) {
        text = text.replace("@" + fact.getKey() + "@", fact.getValue());
      }
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
