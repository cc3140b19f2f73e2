package dev.assay.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes packages whose own code never ends or floods stderr, and one that is costly to lay out.
 */
final class HostilePackages {

  static final String WIDE_TABLE = "wide-table";

  /** Those whose code is hostile. */
  static final List<String> PROGRAMS =
      List.of("endless-checker", "endless-generator", "flooding-checker", "flooding-generator");

  private static final String ENDLESS = "while (true) { }";
  private static final String FLOODING = "while (true) System.err.println(\"x\".repeat(10_000));";

  private HostilePackages() {}

  static void write(Path folder) throws IOException {
    checker(folder.resolve("endless-checker"), ENDLESS);
    checker(folder.resolve("flooding-checker"), FLOODING);
    generator(folder.resolve("endless-generator"), ENDLESS);
    generator(folder.resolve("flooding-generator"), FLOODING);
    String table = "|" + " x |".repeat(2_000) + "\n|" + "---|".repeat(2_000) + "\n";
    write(folder.resolve(WIDE_TABLE), table + "|x|\n".repeat(500), "", "");
  }

  /** Returns code that any of these problems takes. */
  static Code solution(String slug) {
    return new Code(slug, "class Solution { int same(int n) { return n; } }");
  }

  private static void checker(Path folder, String body) throws IOException {
    write(folder, "Return the number.", "checker: custom\n", "");
    Files.writeString(
        folder.resolve("Checker.java"),
        "class Checker { static boolean check(int n, int expected, int actual) { " + body + " } }");
  }

  private static void generator(Path folder, String body) throws IOException {
    write(folder, "Return the number.", "", "- { name: generated, size: 10, seed: 1 }\n");
    Files.writeString(
        folder.resolve("Generator.java"),
        """
        import java.util.random.RandomGenerator;

        class Generator {
          static Object[] generate(RandomGenerator random, int size) { %s }
        }
        """
            .formatted(body));
  }

  private static void write(Path folder, String statement, String more, String secret)
      throws IOException {
    Files.createDirectories(folder.resolve("cases"));
    Path accepted = Files.createDirectories(folder.resolve("submissions/accepted"));
    Files.writeString(
        folder.resolve("problem.yaml"),
        """
        number: %d
        title: { en: Same, zh: 原样返回 }
        difficulty: easy
        signature: int same(int n)
        %s"""
            .formatted(9_000 + Math.floorMod(folder.getFileName().hashCode(), 999), more));
    Files.writeString(folder.resolve("statement.md"), statement);
    Files.writeString(folder.resolve("statement.zh.md"), statement);
    Files.writeString(folder.resolve("cases/sample.yaml"), "- { input: { n: 1 }, output: 1 }\n");
    Files.writeString(
        folder.resolve("cases/secret.yaml"), "- { input: { n: 2 }, output: 2 }\n" + secret);
    Files.writeString(accepted.resolve("same.java"), solution("").text());
  }
}
