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
 * Finds the packages that have changed. It compares times and sizes, because the kernel's
 * notifications are silent on network mounts.
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
   * Returns the packages that have changed since they were last returned; at first, all. An editor
   * may write several files in a row, so a package is returned only once it is unchanged since the
   * previous call.
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
        continue; // it is gone for now; if it comes back, the next look finds it
      }
    }
    return now;
  }
}
