package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line in a list of problems. */
record ProblemRow(
    String slug,
    int number,
    String title,
    String difficulty,
    List<String> tags,
    @Nullable Standing standing) {

  static ProblemRow of(Problem problem, @Nullable Standing standing, Locale language) {
    return new ProblemRow(
        problem.slug(),
        problem.number(),
        problem.title().in(language),
        problem.difficulty().name(),
        problem.tags(),
        standing);
  }
}
