package dev.assay.verify;

import dev.assay.problem.Slug;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.CollectionReader;
import dev.assay.problem.folder.PackageFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks packages and their collections as a careful author would; collects every fault. */
public final class Verification {

  /** More than there are cores on small machines: each check sometimes waits, or uses one core. */
  private static final int AT_ONCE = 4;

  private final VerifyContext context;
  private final VerifyProgress progress;
  private final Extent extent;
  private final List<Finding> findings = new ArrayList<>();

  /** How much to check. */
  public enum Extent {
    ALL,

    /** No times, which a busy machine falsifies, no comparisons and no mutants. */
    VERDICTS
  }

  public Verification(VerifyContext context, VerifyProgress progress, Extent extent) {
    this.context = context;
    this.progress = progress;
    this.extent = extent;
  }

  /**
   * Verifies the packages in {@code places}, each a package or a folder of them; a package that is
   * named twice, once. Files that lie beside packages may be among them, and collection.yaml is
   * checked.
   */
  public List<Finding> verify(List<Path> places) {
    Map<Path, Path> packages = new LinkedHashMap<>();
    places.forEach(
        place ->
            packagesIn(place)
                .forEach(each -> packages.putIfAbsent(each.toAbsolutePath().normalize(), each)));
    var ordered = new OrderedProgress(progress);
    List<Checked> checks = new ArrayList<>();
    for (Path folder : packages.values()) {
      String place = "[" + (checks.size() + 1) + "/" + packages.size() + "] ";
      checks.add(new Checked(folder, place, ordered.next()));
    }
    List<Path> faulty = new ArrayList<>();
    ParallelWork.work(
        checks,
        AT_ONCE,
        this::result,
        result -> {
          findings.addAll(result.findings());
          if (!result.findings().isEmpty()) {
            faulty.add(result.folder());
          }
        });
    verifyCollections(places, packages.keySet());
    String faults = faulty.isEmpty() ? "" : ", of which " + faulty.size() + " with findings";
    progress.done(
        count(packages.size(), "problem")
            + " verified"
            + faults
            + ": "
            + count(findings.size(), "finding"));
    return findings;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private record Checked(Path folder, String place, OrderedProgress.Part part) {}

  private record Result(Path folder, List<Finding> findings) {}

  /** Makes a finding of a failure of our own, so that the other packages are still verified. */
  private Result result(Checked checked) {
    try (OrderedProgress.Part part = checked.part()) {
      part.done(checked.place() + checked.folder());
      var report = new VerificationReport(part);
      try {
        new PackageCheck(context, extent, report).check(checked.folder());
      } catch (RuntimeException e) {
        report.add(new Finding(checked.folder(), 1, "could not be verified: " + e));
      }
      return new Result(checked.folder(), report.findings());
    }
  }

  private void verifyCollections(List<Path> places, Set<Path> packages) {
    Set<String> slugs =
        packages.stream()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toSet());
    places.stream()
        .map(Verification::collectionsOf)
        .distinct()
        .forEach(
            folder ->
                findings.addAll(
                    CollectionReader.read(
                            folder, slug -> slugs.contains(slug) || isBeside(folder, slug))
                        .findings()));
  }

  /** Tells whether the collection's folder has the problem, even if it is not verified now. */
  private static boolean isBeside(Path folder, String slug) {
    return Slug.matches(slug) && Files.exists(folder.resolve(slug).resolve("problem.yaml"));
  }

  /** Returns the folder whose collections are asked for. */
  private static Path collectionsOf(Path place) {
    return place.endsWith(CollectionReader.FILE) ? place.resolveSibling("").normalize() : place;
  }

  private List<Path> packagesIn(Path place) {
    if (Files.isRegularFile(place)) {
      if (!PackageFinder.isBesidePackages(place)) {
        findings.add(new Finding(place, 1, "is a file: name a package, or a folder of packages"));
      }
      return List.of();
    }
    if (!Files.isDirectory(place)) {
      findings.add(new Finding(place, 1, "there is no such folder"));
      return List.of();
    }
    try {
      List<Path> packages = PackageFinder.at(place);
      if (packages.isEmpty()) {
        findings.add(new Finding(place, 1, "the folder has neither a problem.yaml nor a package"));
      }
      return packages;
    } catch (IOException e) {
      findings.add(new Finding(place, 1, "can't be read: " + e.getMessage()));
      return List.of();
    }
  }
}
