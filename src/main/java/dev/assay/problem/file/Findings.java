package dev.assay.problem.file;

import dev.assay.language.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one package while it is read. */
public final class Findings {

  /** Enough for a person, and too few for a broken file to fill the memory. */
  private static final int MAX = 200;

  private final List<Finding> findings = new ArrayList<>();

  public void add(Path file, int line, Localized<String> message) {
    if (findings.size() < MAX) {
      findings.add(new Finding(file, line, message));
    }
  }

  public void add(PackageFile file, int line, Localized<String> message) {
    add(file.path(), line, message);
  }

  public void addAll(Findings others) {
    others.findings.forEach(each -> add(each.file(), each.line(), each.message()));
  }

  public boolean isAbout(PackageFile file) {
    return findings.stream().anyMatch(finding -> finding.file().equals(file.path()));
  }

  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** Returns the faults by file, then by line. */
  public List<Finding> sorted() {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
        .toList();
  }
}
