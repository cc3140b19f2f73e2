package dev.assay.problem.catalogue;

import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.PackageFinder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the problems of some folders, each of whose sub-folders is a package, and follows their
 * changes.
 *
 * <p>Readers never wait and never see half of a change: a refresh reads the changed packages and
 * then swaps the whole snapshot. When a package becomes faulty, its last good version stays.
 */
public final class ProblemCatalogue {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemCatalogue.class);

  private final List<Path> roots;
  private final Clock clock;
  private final Set<Path> unreadableRoots = new HashSet<>();
  private Map<Path, KnownPackage> packages = Map.of();
  private volatile @Nullable CodeCheck codeCheck;
  private volatile CatalogueSnapshot problems = CatalogueSnapshot.EMPTY;
  private volatile CollectionSnapshot collections = CollectionSnapshot.EMPTY;

  /**
   * Reads all packages.
   *
   * @param roots folders of packages; of sub-folders with the same name the first wins
   * @param clock compared with the times of files
   */
  public ProblemCatalogue(List<Path> roots, Clock clock) {
    this.roots = List.copyOf(roots);
    this.clock = clock;
    refresh();
    LOG.info("{} problems in {}", problems.sorted().size(), roots);
  }

  /** Returns the problems by number, then by slug. */
  public List<Problem> all() {
    return problems.sorted();
  }

  /** Returns the problem {@code slug}. */
  public Optional<Problem> find(String slug) {
    return Optional.ofNullable(problems.bySlug().get(slug));
  }

  /** Returns the faults of faulty packages, by slug. */
  public Map<String, List<Finding>> findings() {
    return problems.findings();
  }

  /** Returns the collections in the order of their files. */
  public List<ProblemCollection> collections() {
    return List.copyOf(collections.bySlug().values());
  }

  /** Returns the collection {@code slug}. */
  public Optional<ProblemCollection> collection(String slug) {
    return Optional.ofNullable(collections.bySlug().get(slug));
  }

  /** Returns the faults of all collection.yaml files. */
  public List<Finding> collectionFindings() {
    return collections.findings();
  }

  /**
   * Takes over changes on disk. Costs little if there are none; the watcher calls it often, so no
   * other caller needs to.
   */
  public synchronized void refresh() {
    Map<Path, KnownPackage> seen = new LinkedHashMap<>();
    roots.forEach(root -> look(root, seen));
    CodeCheck check = codeCheck;
    if (check != null) {
      seen.replaceAll((folder, known) -> known.checkedBy(check));
    }
    take(seen);
    refreshCollections();
  }

  private void take(Map<Path, KnownPackage> seen) {
    if (!isSame(seen)) {
      CatalogueSnapshot next = CatalogueSnapshot.of(seen);
      logChanges(problems, next);
      packages = seen;
      problems = next;
    }
  }

  /**
   * Checks the code of all packages one by one, while they are offered already, and from then on
   * that of each changed one before it is offered. A package whose code is at fault is treated like
   * any faulty one.
   */
  public void checkCode(CodeCheck check) {
    known().forEach((folder, known) -> replace(folder, known, known.checkedBy(check)));
    codeCheck = check;
  }

  /**
   * Adds a fault that the package's code showed while it ran. The problem stays live, and the
   * finding until its files change.
   */
  public synchronized void report(Problem problem, Finding finding) {
    packages.forEach(
        (folder, known) -> {
          if (known.problem().filter(problem::isSameVersion).isPresent()) {
            replace(folder, known, known.withFault(finding));
          }
        });
  }

  private synchronized Map<Path, KnownPackage> known() {
    return packages;
  }

  /** Takes the result of a check over, unless the package has changed meanwhile. */
  private synchronized void replace(Path folder, KnownPackage known, KnownPackage checked) {
    if (packages.get(folder) == known) {
      Map<Path, KnownPackage> next = new LinkedHashMap<>(packages);
      next.put(folder, checked);
      if (checked.findings().equals(known.findings())) {
        packages = next;
      } else {
        take(next);
      }
    }
  }

  /** Reads the collections each time, since their files are small. */
  private void refreshCollections() {
    CollectionSnapshot next = CollectionSnapshot.of(roots, problems.bySlug()::containsKey);
    if (!next.equals(collections)) {
      next.findings().forEach(finding -> LOG.warn("{}", finding));
      collections = next;
    }
  }

  /** Compares by identity, since an unchanged package stays the same object. */
  private boolean isSame(Map<Path, KnownPackage> seen) {
    return seen.size() == packages.size()
        && seen.entrySet().stream().allMatch(e -> packages.get(e.getKey()) == e.getValue());
  }

  private void look(Path root, Map<Path, KnownPackage> seen) {
    try {
      for (Path folder : PackageFinder.in(root)) {
        look(folder, packages.get(folder), seen);
      }
      unreadableRoots.remove(root);
    } catch (NoSuchFileException | NotDirectoryException e) {
      if (unreadableRoots.add(root)) {
        LOG.warn(
            "There is no folder {}: create it, or set assay.problems to the folders of problems",
            root.toAbsolutePath());
      }
    } catch (IOException e) {
      if (unreadableRoots.add(root)) {
        LOG.warn("The folder {} cannot be read; its problems stay as they were loaded", root, e);
      }
      packages.forEach(
          (folder, known) -> {
            if (root.equals(folder.getParent())) {
              seen.put(folder, known);
            }
          });
    }
  }

  private void look(Path folder, @Nullable KnownPackage before, Map<Path, KnownPackage> seen) {
    try {
      seen.put(
          folder,
          before == null ? KnownPackage.read(folder, clock) : before.readAgain(folder, clock));
    } catch (IOException e) {
      LOG.debug("The folder {} went away while it was looked at", folder, e);
    }
  }

  private static void logChanges(CatalogueSnapshot before, CatalogueSnapshot after) {
    if (before != CatalogueSnapshot.EMPTY) {
      after.bySlug().values().forEach(problem -> logChange(before, problem));
      before.bySlug().keySet().stream()
          .filter(slug -> !after.bySlug().containsKey(slug))
          .forEach(slug -> LOG.info("Problem {} was removed", slug));
    }
    after.findings().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.findings().get(entry.getKey())))
        .forEach(entry -> entry.getValue().forEach(finding -> LOG.warn("{}", finding)));
  }

  private static void logChange(CatalogueSnapshot before, Problem problem) {
    Problem old = before.bySlug().get(problem.slug());
    if (old == null) {
      LOG.info("Problem {} was added", problem.slug());
    } else if (!old.version().equals(problem.version())) {
      LOG.info("Problem {} has changed", problem.slug());
    }
  }
}
