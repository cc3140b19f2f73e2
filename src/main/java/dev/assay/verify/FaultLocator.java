package dev.assay.verify;

import dev.assay.problem.file.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the file of a package that a message of the judge is about. */
final class FaultLocator {

  private static final Pattern NAMED =
      Pattern.compile("(?<file>\\w+\\.java)(:(?<line>[0-9]+):)?\\s(?<rest>(?s:.*))");

  private FaultLocator() {}

  static Finding finding(Path folder, String message) {
    Matcher named = NAMED.matcher(message);
    if (named.matches()) {
      String file = named.group("file");
      String line = named.group("line");
      for (Path place : Stream.of(".", "submissions/accepted").map(folder::resolve).toList()) {
        if (Files.exists(place.resolve(file))) {
          Path path = place.resolve(file).normalize();
          return line == null
              ? new Finding(path, 1, message)
              : new Finding(path, Integer.parseInt(line), named.group("rest"));
        }
      }
    }
    return new Finding(folder.resolve("problem.yaml"), 1, message);
  }
}
