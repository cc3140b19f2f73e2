package dev.assay.bench;

import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import java.util.List;
import java.util.Set;

/** An example submission as it is sent, with the verdict that it must get. */
record BenchSubmission(String slug, String code, String verdict) {

  /** Verdicts that take seconds or as much memory as there is: not what a server is busy with. */
  private static final Set<String> BY_LIMITS =
      Set.of("TIME_LIMIT_EXCEEDED", "MEMORY_LIMIT_EXCEEDED", "OUTPUT_LIMIT_EXCEEDED");

  /** Returns a right solution: the reference. */
  static BenchSubmission reference(Problem problem) {
    return of(problem, problem.reference());
  }

  /** Returns all examples but those that meet a limit. */
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
