package dev.assay.problem.catalogue;

import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.file.Finding;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the problems of some folders, each of whose sub-folders is a package, and follows their
 * changes.
 *
 * <p>Readers never wait and never see half of a change: changed packages are read beside the
 * snapshot, which is then swapped as a whole. When a package becomes faulty, its last good version
 * stays.
 */
public final class ProblemCatalogue {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemCatalogue.class);

  private final List<ProblemFolder> roots;
  private final KnownPackages packages;
  private final AskedPackages asked;
  private Map<Path, KnownPackage> published = Map.of();
  private volatile CatalogueSnapshot problems = CatalogueSnapshot.EMPTY;
  private volatile CollectionSnapshot collections = CollectionSnapshot.EMPTY;

  /**
   * Reads all packages.
   *
   * @param roots folders of packages; of sub-folders with the same name the first wins
   * @param clock compared with the times of files
   */
  public ProblemCatalogue(List<Path> roots, Clock clock) {
    this.roots = roots.stream().map(ProblemFolder::new).toList();
    this.packages = new KnownPackages(this.roots, clock);
    this.asked = new AskedPackages(clock);
    refresh();
    LOG.info("{} problems in {}", problems.sorted().size(), roots);
  }

  /** Returns the problems by number, then by slug. */
  public List<Problem> all() {
    return problems.sorted();
  }

  /** Returns the problem {@code slug}. */
  public Optional<Problem> find(String slug) {
    CatalogueSnapshot now = problems;
    Problem problem = now.bySlug().get(slug);
    if (problem != null || now.findings().containsKey(slug)) {
      asked.note(slug);
    }
    return Optional.ofNullable(problem);
  }

  /** Returns the slugs that somebody has asked for lately, faulty packages' included. */
  List<String> askedFor() {
    return asked.lately();
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
   * Takes over all changes on disk, and returns when they are offered. The watcher does so by
   * itself, package by package.
   */
  public void refresh() {
    List<Path> folders = packages.list();
    int atOnce = Math.clamp(folders.size(), 1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService readers = Executors.newFixedThreadPool(atOnce)) {
      folders.forEach(
          folder -> readers.execute(() -> packages.look(folder, KnownPackages.Care.NONE)));
    }
    publish();
  }

  /**
   * Checks the code of all packages one by one, while they are offered already, and from now on
   * that of each changed one before it is offered. A package whose code is at fault is treated like
   * any faulty one.
   */
  public void checkCode(CodeCheck check) {
    packages.checkBy(check);
    for (Path folder : packages.folders()) {
      if (packages.check(folder)) {
        publish();
      }
    }
  }

  /**
   * Adds a fault that the package's code showed while it ran. The problem stays live, and the
   * finding until its files change.
   */
  public void report(Problem problem, Finding finding) {
    packages.report(problem, finding);
    publish();
  }

  List<ProblemFolder> roots() {
    return roots;
  }

  KnownPackages packages() {
    return packages;
  }

  /** Offers the packages and collections as they were read last. Costs little without changes. */
  synchronized void publish() {
    Map<Path, KnownPackage> known = packages.all();
    if (!isSame(known)) {
      CatalogueSnapshot next = CatalogueSnapshot.of(known);
      logChanges(problems, next);
      published = known;
      problems = next;
    }
    publishCollections();
  }

  /** Reads the collections each time, since their files are small. */
  private void publishCollections() {
    List<Path> folders = roots.stream().map(ProblemFolder::path).toList();
    CollectionSnapshot next = CollectionSnapshot.of(folders, problems.bySlug()::containsKey);
    if (!next.equals(collections)) {
      next.findings().forEach(finding -> LOG.warn("{}", finding));
      collections = next;
    }
  }

  private boolean isSame(Map<Path, KnownPackage> known) {
    return known.size() == published.size()
        && known.entrySet().stream()
            .allMatch(each -> each.getValue().offersSame(published.get(each.getKey())));
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
