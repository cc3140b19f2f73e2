package dev.assay.compiler;

import dev.assay.compiler.source.NamedClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Classes that every source may use without declaring them, as on LeetCode. A class is added only
 * where the source names it; one that the source or the problem declares wins.
 */
final class SuppliedClasses {
  /** By name, the classes that belong to it, itself included. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "Pair", List.of("Pair"),
          "ImmutablePair", List.of("Pair", "ImmutablePair"),
          "MutablePair", List.of("Pair", "MutablePair"),
          "ListNode", List.of("ListNode"),
          "TreeNode", List.of("TreeNode"));

  private static final Map<String, String> SOURCES = new LinkedHashMap<>();

  static {
    NEEDED.keySet().forEach(name -> SOURCES.put(name, read("/given/" + name + ".java")));
  }

  private SuppliedClasses() {}

  /** Returns {@code support} with the classes that {@code source} lacks. */
  static Support beside(String source, Support support) {
    return new Support(beside(source, support.sources()), support.guarded());
  }

  /** Returns {@code support}, file name to source, with the classes that {@code source} lacks. */
  static Map<String, String> beside(String source, Map<String, String> support) {
    if (NEEDED.keySet().stream().noneMatch(source::contains)) {
      return support;
    }
    NamedClasses named = NamedClasses.of(source);
    Map<String, String> all = new LinkedHashMap<>(support);
    NEEDED.forEach(
        (name, needed) -> {
          if (named.has(name)
              && needed.stream().noneMatch(each -> declares(named, support, each))) {
            needed.forEach(each -> all.put(each + ".java", SOURCES.get(each)));
          }
        });
    return all;
  }

  /** Like {@link #beside(String, Map)}, and with those that may be meant at the cursor. */
  static Map<String, String> beside(String source, int cursor, Map<String, String> support) {
    int end = Math.clamp(cursor, 0, source.length());
    int start = end;
    while (start > 0 && Character.isJavaIdentifierPart(source.charAt(start - 1))) {
      start--;
    }
    String word = source.substring(start, end);
    String meant =
        NEEDED.keySet().stream()
            .filter(name -> !word.isEmpty() && name.regionMatches(true, 0, word, 0, word.length()))
            .collect(Collectors.joining(" "));
    return beside(meant + "\n" + source, support);
  }

  private static boolean declares(NamedClasses named, Map<String, String> support, String name) {
    return named.declares(name)
        || support.values().stream()
            .anyMatch(code -> code.contains(name) && NamedClasses.of(code).declares(name));
  }

  private static String read(String resource) {
    try (InputStream in = SuppliedClasses.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
