package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Candidate.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of code with fields, filled with the names in scope. */
final class Snippets {
  private static final String SOURCE = "/snippets/java.txt";
  private static final Pattern FIELD = Pattern.compile("\\$\\{(new )?(\\w*)}");
  private static final Pattern SHOWN_FIELD = Pattern.compile("\\$\\{([^{}]*)}");
  private static final Map<String, String> TEMPLATES = read();

  private Snippets() {}

  /** Adds those whose names begin with {@code prefix}, which must not be empty. */
  static void add(Candidates candidates, String prefix, ScopeVariables scope) {
    if (prefix.isEmpty()) {
      return;
    }
    TEMPLATES.forEach(
        (name, template) -> {
          if (name.startsWith(prefix)) {
            String filled = filled(template, scope);
            candidates.add(
                Candidate.of(name, Kind.SNIPPET, Nearness.SNIPPET, firstLine(filled))
                    .withEnding(filled, 0)
                    .ranked(true, 0));
          }
        });
  }

  private static String filled(String template, ScopeVariables scope) {
    Map<String, String> names = new HashMap<>(scope.fillings());
    FIELD
        .matcher(template)
        .results()
        .filter(field -> field.group(1) != null)
        .forEach(field -> names.put(field.group(2), scope.free(field.group(2), names.values())));
    return FIELD
        .matcher(template)
        .replaceAll(
            (MatchResult field) -> {
              String name = field.group(2);
              return Matcher.quoteReplacement("${" + names.getOrDefault(name, name) + "}");
            });
  }

  private static String firstLine(String filled) {
    String line = filled.lines().findFirst().orElse("");
    return SHOWN_FIELD.matcher(line).replaceAll(field -> Matcher.quoteReplacement(field.group(1)));
  }

  private static Map<String, String> read() {
    Map<String, String> templates = new LinkedHashMap<>();
    try (InputStream in = Snippets.class.getResourceAsStream(SOURCE)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String part : text.split("(?m)^=")) {
        String[] nameAndCode = part.split("\n", 2);
        if (!part.startsWith("#")) {
          templates.put(nameAndCode[0], nameAndCode[1].stripTrailing());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return templates;
  }
}
