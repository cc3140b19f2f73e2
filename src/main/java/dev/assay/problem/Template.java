package dev.assay.problem;

import dev.assay.problem.signature.JavaType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the source that the editor starts with. Above the solution stand, as comments, the classes
 * whose objects cases write, in full, and the opening comments of classes that a solution may call.
 */
final class Template {

  private Template() {}

  static String of(Problem problem) {
    Map<String, String> support = new TreeMap<>(problem.code().support());
    String given =
        problem.signature().named().stream()
            .filter(JavaType.Named::hasValues)
            .map(type -> support.remove(type.name() + ".java"))
            .filter(source -> source != null)
            .map(Template::commented)
            .collect(Collectors.joining());
    String interfaces =
        problem.signature().calling() == null
            ? ""
            : support.values().stream().map(Template::firstComment).collect(Collectors.joining());
    return given + interfaces + problem.signature().template();
  }

  private static String commented(String source) {
    return source
        .strip()
        .lines()
        .map(line -> ("// " + line).stripTrailing() + "\n")
        .collect(Collectors.joining("", "// Given:\n", "\n"));
  }

  private static String firstComment(String source) {
    String text = source.strip();
    int end = text.indexOf("*/");
    return text.startsWith("/*") && end > 0 ? text.substring(0, end + 2) + "\n" : "";
  }
}
