package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** Holds {@code src/docs/third-party.md} to the libraries that the build puts into the jar. */
class ThirdPartyTests {

  /** Written by maven-dependency-plugin, a line such as {@code g:a:jar:1.0:compile} for each. */
  private static final Path RESOLVED = Path.of("target/shipped-libraries.txt");

  private static final Pattern COORDINATES =
      Pattern.compile("\\s+(\\S+):(\\S+):jar:(\\S+):\\w+\\b.*");

  private static final Path TABLES = Path.of("src/docs/third-party.md");

  /** Parts of SPDX expressions. A new one is a licence to be read first. */
  private static final Set<String> LICENCES =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "GPL-2.0-only WITH Classpath-exception-2.0",
          "LGPL-2.1-only",
          "MIT",
          "MPL-2.0");

  @Test
  void namesEachShippedLibraryWithItsVersion() throws IOException {
    assertThat(rows().flatMap(Row::libraries).toList())
        .as("%s against %s; left is the file, right the build", TABLES, RESOLVED)
        .containsExactlyInAnyOrderElementsOf(shipped());
  }

  @Test
  void namesLicencesThatWereRead() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> assertThat(row.licence().split(" OR ")).isSubsetOf(LICENCES));
  }

  /** One row of a table: the libraries of one group and version. */
  private record Row(String version, String licence, String group, List<String> artifacts) {

    Stream<String> libraries() {
      return artifacts.stream().map(artifact -> String.join(":", group, artifact, version));
    }
  }

  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(TABLES).stream()
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .filter(cells -> cells.size() == 6 && cells.get(2).matches("\\d.*"))
        .map(
            cells ->
                new Row(
                    cells.get(2), cells.get(3), cells.get(4), List.of(cells.get(5).split(", "))));
  }

  private static Set<String> shipped() throws IOException {
    assertThat(RESOLVED)
        .as("written by `mvn process-test-classes`, which an IDE does not run")
        .exists();
    Set<String> libraries =
        Files.readAllLines(RESOLVED).stream()
            .map(COORDINATES::matcher)
            .filter(Matcher::matches)
            .filter(Predicate.not(library -> isStarter(library.group(2))))
            .map(library -> String.join(":", library.group(1), library.group(2), library.group(3)))
            .collect(Collectors.toCollection(TreeSet::new));
    // Spring Boot's plugin adds these two to the jar.
    for (String tool : List.of("spring-boot-loader", "spring-boot-jarmode-tools")) {
      libraries.add("org.springframework.boot:" + tool + ":" + SpringBootVersion.getVersion());
    }
    return libraries;
  }

  /** Starters only name other libraries: Spring Boot's plugin leaves them out of the jar. */
  private static boolean isStarter(String artifact) {
    return artifact.startsWith("spring-boot-starter");
  }
}
