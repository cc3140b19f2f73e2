package dev.assay.exchange;

import dev.assay.problem.folder.PackageLayout;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a package, as bytes. */
final class PackageFiles {

  /** A folder that macOS adds to the zip files that it writes. */
  private static final String MAC_METADATA = "__MACOSX";

  private PackageFiles() {}

  /** Reads all that an author sees in {@code folder}, which must have been loaded before. */
  static Archive read(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      found = paths.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!isHidden(name)) {
        files.put(name, Files.readAllBytes(file));
      }
    }
    return Archive.of(files);
  }

  /** Tells whether a package is read as if there were no such file. */
  static boolean isHidden(String path) {
    for (String part : path.split("/")) {
      if (PackageLayout.isHidden(part) || part.equals(MAC_METADATA)) {
        return true;
      }
    }
    return false;
  }
}
