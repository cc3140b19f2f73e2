package dev.assay.problem.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders that are packages. */
public final class PackageFinder {

  private PackageFinder() {}

  /** Returns {@code folder} if it is a package, otherwise the packages in it, by name. */
  public static List<Path> at(Path folder) throws IOException {
    return Files.exists(folder.resolve("problem.yaml")) ? List.of(folder) : in(folder);
  }

  /** Tells whether {@code file} may lie beside packages: {@code problems/*} names it, too. */
  public static boolean isBesidePackages(Path file) {
    String name = file.getFileName().toString();
    return PackageLayout.isHidden(name)
        || name.equals(CollectionReader.FILE)
        || name.equals("problem.schema.json");
  }

  /** Returns the folders in {@code root} that can be packages, by name. */
  public static List<Path> in(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(entry -> !PackageLayout.isLitter(entry.getFileName().toString()))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
