package dev.assay.problem.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the golden folders: each holds the files that differ from {@code good}, the names of those
 * that are absent in {@code absent.txt}, and the faults in {@code expected-findings.txt}.
 */
class GoldenPackageTests {

  @TempDir private Path root;

  @ParameterizedTest
  @MethodSource("goldenFolders")
  void findsAllFaultsOfThePackage(Path golden) throws IOException {
    PackageFixture fixture = PackageFixture.write(root, "add-up");
    if (Files.exists(golden.resolve("add-up"))) {
      fixture.overlay(golden.resolve("add-up"));
    }
    lines(golden.resolve("absent.txt")).forEach(fixture::without);

    assertThat(fixture.findings()).isEqualTo(lines(golden.resolve("expected-findings.txt")));
  }

  static List<Path> goldenFolders() throws IOException {
    try (Stream<Path> folders = Files.list(PackageFixture.GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
