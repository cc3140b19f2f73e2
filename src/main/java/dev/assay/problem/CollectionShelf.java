package dev.assay.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All collections at one moment; it never changes. */
record CollectionShelf(Map<String, ProblemCollection> bySlug, List<Finding> findings) {

  static final CollectionShelf EMPTY = new CollectionShelf(Map.of(), List.of());

  /**
   * Puts the collections of some folders together.
   *
   * @param roots the one that wins on a common slug first
   * @param isProblem tells whether there is a problem of a slug
   */
  static CollectionShelf of(List<Path> roots, Predicate<String> isProblem) {
    Map<String, ProblemCollection> bySlug = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Path root : roots) {
      CollectionReader.Read read = CollectionReader.read(root, isProblem);
      read.collections().forEach(each -> bySlug.putIfAbsent(each.slug(), each));
      findings.addAll(read.findings());
    }
    return new CollectionShelf(bySlug, findings);
  }
}
