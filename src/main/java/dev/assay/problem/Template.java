package dev.assay.problem;

import java.util.stream.Collectors;

/** Writes the source that the editor starts with. */
final class Template {

  private Template() {}

  static String of(Problem problem) {
    String given =
        problem.signature().named().stream()
            .map(type -> problem.code().support().get(type.name() + ".java"))
            .filter(source -> source != null)
            .map(Template::commented)
            .collect(Collectors.joining());
    return given + problem.signature().template();
  }

  private static String commented(String source) {
    return source
        .strip()
        .lines()
        .map(line -> ("// " + line).stripTrailing() + "\n")
        .collect(Collectors.joining("", "// Given:\n", "\n"));
  }
}
