package dev.assay.problem.catalogue;

import dev.assay.problem.ProblemCollection;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.CollectionReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All collections at one moment; immutable. */
record CollectionSnapshot(Map<String, ProblemCollection> bySlug, List<Finding> findings) {

  static final CollectionSnapshot EMPTY = new CollectionSnapshot(Map.of(), List.of());

  /**
   * Builds the snapshot of the collections in some folders.
   *
   * @param roots folders; of collections with the same slug the first wins
   * @param isProblem tells whether a problem has this slug
   */
  static CollectionSnapshot of(List<Path> roots, Predicate<String> isProblem) {
    Map<String, ProblemCollection> bySlug = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Path root : roots) {
      CollectionReader.Read read = CollectionReader.read(root, isProblem);
      read.collections().forEach(each -> bySlug.putIfAbsent(each.slug(), each));
      findings.addAll(read.findings());
    }
    return new CollectionSnapshot(bySlug, findings);
  }
}
