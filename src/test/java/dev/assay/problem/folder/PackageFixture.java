package dev.assay.problem.folder;

import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package on disk that a test may change: at first it is {@code add-up}, a small whole one.
 *
 * @param folder the package's own folder
 */
public record PackageFixture(Path folder) {

  /** Where the golden packages are. */
  static final Path GOLDEN = Path.of("src/test/resources/problem/packages");

  private static final Path GOOD = GOLDEN.resolve("good/add-up");

  /** Writes the package into {@code root} under the name {@code slug}. */
  public static PackageFixture write(Path root, String slug) {
    return new PackageFixture(root.resolve(slug)).restore();
  }

  /** Makes it whole again. */
  public PackageFixture restore() {
    return overlay(GOOD);
  }

  /** Copies all files of {@code source} over this package's. */
  PackageFixture overlay(Path source) {
    try (Stream<Path> stream = Files.walk(source)) {
      List<Path> files = stream.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        with(source.relativize(file).toString(), Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one file. */
  public PackageFixture with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  PackageFixture with(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces {@code old} in one file. */
  public PackageFixture replace(String name, String old, String text) {
    try {
      String before = Files.readString(folder.resolve(name));
      if (!before.contains(old)) {
        throw new IllegalArgumentException(name + " has no " + old);
      }
      return with(name, before.replace(old, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes one file. */
  public PackageFixture without(String name) {
    try {
      Files.delete(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all files and folders as old as {@code time}. */
  public PackageFixture aged(Instant time) {
    try (Stream<Path> stream = Files.walk(folder)) {
      for (Path path : stream.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(time));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the problem, which must be whole. */
  public Problem load() {
    return load(folder);
  }

  /** Returns the problem in {@code folder}, which must be whole. */
  public static Problem load(Path folder) {
    return switch (ProblemLoader.load(folder)) {
      case Loading.Loaded loaded -> loaded.problem();
      case Loading.Faulty faulty -> throw new AssertionError(faulty.findings());
    };
  }

  /** Returns the faults and the advice as text, with paths that begin in the package. */
  List<String> findings() {
    List<Finding> findings =
        switch (ProblemLoader.load(folder)) {
          case Loading.Loaded loaded -> loaded.advice();
          case Loading.Faulty faulty -> faulty.findings();
        };
    return findings.stream().map(this::shorten).toList();
  }

  private String shorten(Finding finding) {
    return folder.relativize(finding.file()) + ":" + finding.line() + ": " + finding.message().en();
  }
}
