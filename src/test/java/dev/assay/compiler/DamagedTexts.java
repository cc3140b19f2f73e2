package dev.assay.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Sources of all kinds, and copies of them with one fault each, as they come up while one types.
 */
final class DamagedTexts {
  private static final int LONGEST = 60_000;
  private static final List<String> TYPES =
      List.of("int", "long", "String", "List<Integer>", "int[]", "boolean", "var", "Foo", "Proxy");

  private final Random random;

  DamagedTexts(Random random) {
    this.random = random;
  }

  /** Returns the sources below {@code folders} that the compiler accepts by their length. */
  static List<String> sources(String... folders) throws IOException {
    List<String> sources = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
          String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          if (source.length() <= LONGEST) {
            sources.add(source);
          }
        }
      }
    }
    return sources;
  }

  /** Returns a copy of {@code source} with a fault, or as it is. */
  String damaged(String source) {
    int at = random.nextInt(source.length() + 1);
    return switch (random.nextInt(7)) {
      case 0 -> source.substring(0, at);
      case 1 -> source.substring(0, at) + source.substring(Math.min(source.length(), at + 3));
      case 2 -> withoutLine(source);
      case 3 -> withOtherWord(source, "\\b(int|long|String|boolean|List<\\w+>)", pick(TYPES));
      case 4 -> withOtherWord(source, "\\b[a-z]\\w{2,}\\b", "other");
      case 5 -> withOtherWord(source, "[;{}()\\[\\]<>=.,]", "");
      default -> source;
    };
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String withoutLine(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    if (!lines.isEmpty()) {
      lines.remove(random.nextInt(lines.size()));
    }
    return String.join("\n", lines);
  }

  private String withOtherWord(String source, String regex, String word) {
    var found = java.util.regex.Pattern.compile(regex).matcher(source).results().toList();
    if (found.isEmpty()) {
      return source;
    }
    var one = found.get(random.nextInt(found.size()));
    return source.substring(0, one.start()) + word + source.substring(one.end());
  }
}
