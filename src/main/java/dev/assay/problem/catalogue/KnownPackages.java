package dev.assay.problem.catalogue;

import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All packages in some folders, each as it was at the last look. Many threads may look at once. */
final class KnownPackages {

  private static final Logger LOG = LoggerFactory.getLogger(KnownPackages.class);

  private final List<ProblemFolder> roots;
  private final Clock clock;
  private final Map<Path, KnownPackage> known = new ConcurrentHashMap<>();
  private volatile List<Path> folders = List.of();
  private volatile @Nullable CodeCheck check;

  KnownPackages(List<ProblemFolder> roots, Clock clock) {
    this.roots = roots;
    this.clock = clock;
  }

  /** The result of a look at one package. */
  enum Look {
    SAME,
    CHANGED,
    /** It has new faults, which may come from a change that is half done: look again. */
    BROKEN
  }

  /**
   * How a look treats doubts.
   *
   * @param told whether a file has surely changed, even if no size and no time tells so
   * @param patient whether new faults are not taken over, but answered by {@link Look#BROKEN}
   */
  record Care(boolean told, boolean patient) {
    static final Care NONE = new Care(false, false);

    Care and(Care other) {
      return new Care(told || other.told, patient && other.patient);
    }
  }

  /** Lists the folders again and returns their packages: of the first folder first, by name. */
  synchronized List<Path> list() {
    folders = roots.stream().flatMap(root -> root.packages().stream()).distinct().toList();
    known.keySet().retainAll(new HashSet<>(folders));
    return folders;
  }

  /** Returns the packages of the last list. */
  List<Path> folders() {
    return folders;
  }

  /** Returns the package in {@code folder} if it has been read. */
  @Nullable KnownPackage find(Path folder) {
    return known.get(folder);
  }

  /** Returns all packages that have been read, in the order of the list. */
  Map<Path, KnownPackage> all() {
    Map<Path, KnownPackage> all = new LinkedHashMap<>();
    for (Path folder : folders) {
      KnownPackage each = known.get(folder);
      if (each != null) {
        all.put(folder, each);
      }
    }
    return all;
  }

  /** Uses {@code check} at each look from now on. */
  void checkBy(CodeCheck check) {
    this.check = check;
  }

  /** Looks at one package and reads it if it has changed. */
  Look look(Path folder, Care care) {
    try {
      while (true) {
        KnownPackage before = known.get(folder);
        KnownPackage now = checked(read(folder, before, care));
        if (now == before) {
          return Look.SAME;
        }
        if (care.patient() && now.isNewlyBroken(before)) {
          return Look.BROKEN;
        }
        if (known.compute(folder, (key, value) -> value == before ? now : value) == now) {
          return Look.CHANGED;
        }
        // Another thread was faster, perhaps with an older state.
      }
    } catch (IOException e) {
      LOG.debug("The folder {} went away while it was looked at", folder, e);
      return Look.SAME;
    }
  }

  /**
   * Checks the code of a package that was read before there was a check. Returns whether it is at
   * fault.
   */
  boolean check(Path folder) {
    while (true) {
      KnownPackage before = known.get(folder);
      if (before == null) {
        return false;
      }
      KnownPackage now = checked(before);
      if (known.computeIfPresent(folder, (key, value) -> value == before ? now : value) == now) {
        return !now.offersSame(before);
      }
    }
  }

  /** Adds a fault of the code of {@code problem} to its package, unless that has changed. */
  void report(Problem problem, Finding finding) {
    for (Path folder : folders) {
      known.computeIfPresent(
          folder,
          (key, each) ->
              each.problem().filter(problem::isSameVersion).isPresent()
                  ? each.withFault(finding)
                  : each);
    }
  }

  private KnownPackage read(Path folder, @Nullable KnownPackage before, Care care)
      throws IOException {
    return before == null
        ? KnownPackage.read(folder, clock)
        : before.readAgain(folder, clock, care.told());
  }

  private KnownPackage checked(KnownPackage known) {
    CodeCheck present = check;
    return present == null ? known : known.checkedBy(present);
  }
}
