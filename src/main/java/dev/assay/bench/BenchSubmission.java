package dev.assay.bench;

import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import java.util.List;
import java.util.Set;

/** An example submission to send, with the verdict that it must get. */
record BenchSubmission(String slug, String code, String verdict) {

  /** Verdicts that take seconds or all memory allowed: not typical of what keeps a server busy. */
  private static final Set<String> BY_LIMITS =
      Set.of("TIME_LIMIT_EXCEEDED", "MEMORY_LIMIT_EXCEEDED", "OUTPUT_LIMIT_EXCEEDED");

  /** Returns the problem's reference solution. */
  static BenchSubmission reference(Problem problem) {
    return of(problem, problem.reference());
  }

  /** Returns all example submissions except those that exceed a limit. */
  static List<BenchSubmission> all(Problem problem) {
    return problem.submissions().stream()
        .filter(example -> !BY_LIMITS.contains(example.verdict()))
        .map(example -> of(problem, example))
        .toList();
  }

  private static BenchSubmission of(Problem problem, ExampleSubmission example) {
    return new BenchSubmission(problem.slug(), example.code(), example.verdict());
  }
}
