package dev.assay.exchange;

import dev.assay.problem.folder.PackageLayout;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that an import may take, by path with {@code /} between folders. A stranger may have
 * made them, so no name is used before it is checked, and no size is believed.
 */
abstract class ImportFiles implements Closeable {

  /** The most files of all packages together. */
  static final int MAX_ENTRIES = 200_000;

  /** The most that all packages may have together. */
  private static final long MAX_BYTES = 4L << 30;

  private final Path source;
  private final EntryNames checked = new EntryNames();
  private final List<String> names = new ArrayList<>();
  private final SortedMap<String, RefusedArchiveException> refused = new TreeMap<>();
  private long left = MAX_BYTES;

  ImportFiles(Path source) {
    this.source = source;
  }

  /** Returns the file or folder that they come from. */
  final Path source() {
    return source;
  }

  /** Adds a file or, if the name ends in a slash, a folder. */
  final void add(String name) {
    try {
      checked.check(name);
      if (!name.endsWith("/")) {
        names.add(name);
      }
    } catch (RefusedArchiveException e) {
      refused.put(name, e);
    }
  }

  /** Refuses a file. */
  final void refuse(String name, String reason) {
    refused.put(name, EntryNames.refused(name, reason));
  }

  /** Returns the names of files. */
  final List<String> names() {
    return names;
  }

  /** Returns the reasons why files are refused, by their names. */
  final SortedMap<String, RefusedArchiveException> refused() {
    return refused;
  }

  /** Returns one reason for each refused name that is in none of {@code folders}, by its folder. */
  final SortedMap<String, RefusedArchiveException> refusedOutside(List<String> folders) {
    SortedMap<String, RefusedArchiveException> outside = new TreeMap<>();
    refused.forEach(
        (name, reason) -> {
          if (folders.stream().noneMatch(folder -> name.startsWith(folder + "/"))) {
            outside.putIfAbsent(name.replaceFirst("(.)/[^/]*$", "$1"), reason);
          }
        });
    return outside;
  }

  /**
   * Reads the files below {@code root}, an empty text for all.
   *
   * @return path within {@code root} to content
   * @throws RefusedArchiveException if one is refused, or they are too many or too large
   */
  final SortedMap<String, byte[]> read(String root) throws IOException, RefusedArchiveException {
    String prefix = root.isEmpty() ? "" : root + "/";
    for (var fault : refused.entrySet()) {
      if (fault.getKey().startsWith(prefix)) {
        throw fault.getValue();
      }
    }
    List<String> inside = names.stream().filter(name -> name.startsWith(prefix)).toList();
    if (inside.size() > PackageLayout.MAX_FILES) {
      throw new RefusedArchiveException("it holds more than " + PackageLayout.MAX_FILES + " files");
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    long most = PackageLayout.MAX_BYTES;
    for (String name : inside) {
      byte[] content = content(name, (int) Math.min(most, left));
      most -= content.length;
      left -= content.length;
      files.put(name.substring(prefix.length()), content);
    }
    return files;
  }

  /**
   * Reads one file.
   *
   * @throws RefusedArchiveException if it has more than {@code most} bytes, or is damaged
   */
  abstract byte[] content(String name, int most) throws IOException, RefusedArchiveException;

  static RefusedArchiveException tooLarge(long most) {
    return new RefusedArchiveException("it holds more than " + (most >> 20) + " MB");
  }

  static RefusedArchiveException tooLarge() {
    return tooLarge(PackageLayout.MAX_BYTES);
  }
}
