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

/** Reads the files of a package as bytes. */
final class PackageFiles {

  private PackageFiles() {}

  /**
   * Reads all files in {@code folder} that are not hidden; the package must have been loaded
   * before.
   */
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

  /** Tells whether the file, or a folder that it is in, is hidden: packages are read without it. */
  static boolean isHidden(String path) {
    for (String part : path.split("/")) {
      if (PackageLayout.isHidden(part)) {
        return true;
      }
    }
    return false;
  }
}
