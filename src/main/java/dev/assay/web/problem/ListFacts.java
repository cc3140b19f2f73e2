package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import dev.assay.submission.VerdictCounts.Acceptance;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that a list shows beside the problems themselves, by slug.
 *
 * @param standings of the visitor; a problem that is missing was never tried
 * @param acceptances of all visitors
 */
record ListFacts(Map<String, Standing> standings, Map<String, Acceptance> acceptances) {

  @Nullable Standing standing(Problem problem) {
    return standings.get(problem.slug());
  }

  boolean isSolved(Problem problem) {
    return standing(problem) == Standing.SOLVED;
  }

  /** Returns null where too few submissions were judged. */
  @Nullable Acceptance acceptance(Problem problem) {
    return AcceptanceRates.enough(acceptances.get(problem.slug()));
  }
}
