package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import dev.assay.submission.VerdictCounts.Acceptance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list of problems.
 *
 * @param acceptance null where too few submissions were judged
 */
record ProblemRow(
    String slug,
    int number,
    String title,
    String difficulty,
    List<String> tags,
    @Nullable Standing standing,
    @Nullable Acceptance acceptance,
    boolean starred) {

  /** Returns the word by which pages and filters call the standing. */
  public String status() {
    return status(standing);
  }

  /** Returns the word for a standing; null stands for a problem that was never tried. */
  static String status(@Nullable Standing standing) {
    return standing == null ? "UNTOUCHED" : standing.name();
  }

  static ProblemRow of(Problem problem, ListFacts facts, Locale language) {
    return new ProblemRow(
        problem.slug(),
        problem.number(),
        problem.title().in(language),
        problem.difficulty().name(),
        problem.tags(),
        facts.standing(problem),
        facts.acceptance(problem),
        facts.isStarred(problem));
  }
}
