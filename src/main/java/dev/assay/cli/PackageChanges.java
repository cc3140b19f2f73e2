package dev.assay.cli;

import dev.assay.problem.folder.Fingerprint;
import dev.assay.problem.folder.PackageFinder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which packages were saved. It compares times and sizes: what the kernel would tell is
 * silent on network mounts.
 */
final class PackageChanges {

  private final List<Path> folders;
  private Map<Path, Fingerprint> reported = Map.of();
  private Map<Path, Fingerprint> seen = Map.of();

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
    Map<Path, Fingerprint> now = look();
    List<Path> changed = new ArrayList<>();
    for (Map.Entry<Path, Fingerprint> entry : now.entrySet()) {
      boolean settled = entry.getValue().equals(seen.get(entry.getKey()));
      if (settled && !entry.getValue().equals(reported.get(entry.getKey()))) {
        changed.add(entry.getKey());
      }
    }
    seen = now;
    if (!changed.isEmpty()) {
      Map<Path, Fingerprint> next = new HashMap<>(reported);
      changed.forEach(folder -> next.put(folder, now.get(folder)));
      reported = next;
    }
    return changed.stream().sorted().toList();
  }

  private Map<Path, Fingerprint> look() throws IOException {
    Map<Path, Fingerprint> now = new HashMap<>();
    for (Path folder : folders) {
      try {
        for (Path found : PackageFinder.at(folder)) {
          now.put(found, Fingerprint.of(found));
        }
      } catch (NoSuchFileException e) {
        continue; // it went away meanwhile; should it come back, the next look shows it
      }
    }
    return now;
  }
}
