package dev.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which packages were saved. It compares times and sizes: what the kernel would tell is
 * silent on network mounts.
 */
final class PackageChanges {

  private final List<Path> folders;
  private Map<Path, Set<String>> reported = Map.of();
  private Map<Path, Set<String>> seen = Map.of();

  /**
   * @param folders packages, and folders of packages
   */
  PackageChanges(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Returns the packages that have changed since they were returned the last time, at first all. An
   * editor may write several files at once: a package is returned only when it is the same as at
   * the call before.
   */
  List<Path> next() throws IOException {
    Map<Path, Set<String>> now = new HashMap<>();
    for (Path folder : folders) {
      for (Path found : Verification.packages(folder)) {
        now.put(found, state(found));
      }
    }
    List<Path> changed = new ArrayList<>();
    for (Map.Entry<Path, Set<String>> entry : now.entrySet()) {
      boolean settled = entry.getValue().equals(seen.get(entry.getKey()));
      if (settled && !entry.getValue().equals(reported.get(entry.getKey()))) {
        changed.add(entry.getKey());
      }
    }
    seen = now;
    if (!changed.isEmpty()) {
      Map<Path, Set<String>> next = new HashMap<>(reported);
      changed.forEach(folder -> next.put(folder, now.get(folder)));
      reported = next;
    }
    return changed.stream().sorted().toList();
  }

  private static Set<String> state(Path folder) throws IOException {
    Set<String> state = new HashSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        state.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
      }
    } catch (NoSuchFileException | UncheckedIOException e) {
      state.add("changing"); // while it was looked at: it will settle
    }
    return state;
  }
}
