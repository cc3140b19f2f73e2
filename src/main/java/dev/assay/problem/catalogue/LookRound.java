package dev.assay.problem.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Goes round and round through packages, one slice at a time. */
final class LookRound {

  private final int slices;
  private final int least;
  private int next;

  /**
   * @param slices that one round has at most
   * @param least packages that a slice has, unless there are fewer
   */
  LookRound(int slices, int least) {
    this.slices = slices;
    this.least = least;
  }

  /** Returns those of the next slice of {@code packages} that have changed. */
  List<Path> slice(List<Path> packages, Predicate<Path> isChanged) {
    int size = Math.max(Math.ceilDiv(packages.size(), slices), least);
    List<Path> changed = new ArrayList<>();
    for (int i = 0; i < Math.min(size, packages.size()); i++) {
      next = next < packages.size() ? next : 0;
      Path each = packages.get(next++);
      if (isChanged.test(each)) {
        changed.add(each);
      }
    }
    return changed;
  }
}
