package dev.assay.verify;

import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.CollectionReader;
import dev.assay.problem.folder.PackageFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Verifies the packages in {@code folders}, each a package or a folder of them. */
  public List<Finding> verify(List<Path> folders) {
    List<Path> packages = new ArrayList<>();
    folders.forEach(folder -> packages.addAll(packagesIn(folder)));
    var ordered = new OrderedProgress(progress);
    List<Checked> checks = new ArrayList<>();
    for (Path folder : packages) {
      String place = "[" + (checks.size() + 1) + "/" + packages.size() + "] ";
      checks.add(new Checked(folder, place, ordered.next()));
    }
    ParallelWork.work(checks, AT_ONCE, this::findings, findings::addAll);
    verifyCollections(folders, packages);
    progress.done(
        count(packages.size(), "problem") + " verified, " + count(findings.size(), "finding"));
    return findings;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private record Checked(Path folder, String place, OrderedProgress.Part part) {}

  private List<Finding> findings(Checked checked) {
    try (OrderedProgress.Part part = checked.part()) {
      part.done(checked.place() + checked.folder());
      var report = new VerificationReport(part);
      new PackageCheck(context, extent, report).check(checked.folder());
      return report.findings();
    }
  }

  private void verifyCollections(List<Path> folders, List<Path> packages) {
    Set<String> slugs =
        packages.stream()
            .map(folder -> folder.toAbsolutePath().normalize().getFileName().toString())
            .collect(Collectors.toSet());
    folders.forEach(
        folder -> CollectionReader.read(folder, slugs::contains).findings().forEach(findings::add));
  }

  private List<Path> packagesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      findings.add(new Finding(folder, 1, "there is no such folder"));
      return List.of();
    }
    try {
      List<Path> packages = PackageFinder.at(folder);
      if (packages.isEmpty()) {
        findings.add(new Finding(folder, 1, "the folder has neither a problem.yaml nor a package"));
      }
      return packages;
    } catch (IOException e) {
      findings.add(new Finding(folder, 1, "can't be read: " + e.getMessage()));
      return List.of();
    }
  }
}
