package dev.assay.problem.catalogue;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All problems at one moment; immutable. */
record CatalogueSnapshot(
    List<Problem> sorted, Map<String, Problem> bySlug, Map<String, List<Finding>> findings) {

  static final CatalogueSnapshot EMPTY = new CatalogueSnapshot(List.of(), Map.of(), Map.of());

  /**
   * Builds the snapshot of some packages.
   *
   * @param packages by folder; of packages with the same slug the first wins
   */
  static CatalogueSnapshot of(Map<Path, KnownPackage> packages) {
    Map<String, Path> owners = new HashMap<>();
    Map<String, Problem> bySlug = new HashMap<>();
    Map<String, List<Finding>> findings = new TreeMap<>();
    packages.forEach(
        (folder, known) -> {
          String slug = folder.getFileName().toString();
          Path owner = owners.putIfAbsent(slug, folder);
          if (owner != null) {
            // Pages do not show the paths of folders on this server.
            Path last = owner.subpath(Math.max(0, owner.getNameCount() - 2), owner.getNameCount());
            Localized<String> message = Wording.of("finding.unused", last);
            add(findings, slug, List.of(new Finding(folder, 1, message)));
            return;
          }
          known.problem().ifPresent(problem -> bySlug.put(slug, problem));
          add(findings, slug, known.findings());
        });
    List<Problem> sorted =
        bySlug.values().stream()
            .sorted(Comparator.comparingInt(Problem::number).thenComparing(Problem::slug))
            .toList();
    findings.replaceAll((slug, list) -> List.copyOf(list));
    return new CatalogueSnapshot(sorted, Map.copyOf(bySlug), Collections.unmodifiableMap(findings));
  }

  private static void add(
      Map<String, List<Finding>> findings, String slug, List<Finding> additional) {
    if (!additional.isEmpty()) {
      findings.computeIfAbsent(slug, key -> new ArrayList<>()).addAll(additional);
    }
  }
}
