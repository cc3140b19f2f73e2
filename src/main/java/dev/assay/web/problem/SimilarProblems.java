package dev.assay.web.problem;

import dev.assay.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ranks the problems of one listing by the tags that they share with a problem. A tag counts the
 * more, the fewer problems have it: by the logarithm of the share, as words do in searches (K.
 * Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28,
 * 1972).
 */
final class SimilarProblems {

  /** More than are shown, because solved ones come last. */
  private static final int KEPT = 12;

  private final List<Problem> all;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, List<Problem>> bySlug = new ConcurrentHashMap<>();

  SimilarProblems(List<Problem> all) {
    this.all = all;
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(problem -> problem.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    counts.forEach((tag, count) -> weights.put(tag, Math.log((all.size() + 1.0) / count)));
  }

  /** Tells whether the ranking is made from this very list. */
  boolean isOf(List<Problem> problems) {
    return all == problems;
  }

  /**
   * Returns the most similar problems, best first; of equal ones those of the same difficulty, then
   * those whose number is near.
   */
  List<Problem> of(Problem problem) {
    return bySlug.computeIfAbsent(problem.slug(), slug -> ranked(problem));
  }

  private record Scored(Problem problem, double score) {}

  private List<Problem> ranked(Problem problem) {
    List<Scored> scored = new ArrayList<>();
    for (Problem other : all) {
      double score = other.slug().equals(problem.slug()) ? 0 : score(problem, other);
      if (score > 0) {
        scored.add(new Scored(other, score));
      }
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(each -> each.problem.difficulty() != problem.difficulty())
            .thenComparingInt(each -> Math.abs(each.problem.number() - problem.number())));
    return scored.stream().limit(KEPT).map(Scored::problem).toList();
  }

  private double score(Problem problem, Problem other) {
    return problem.tags().stream()
        .filter(other.tags()::contains)
        .mapToDouble(tag -> weights.getOrDefault(tag, 0.0))
        .sum();
  }
}
