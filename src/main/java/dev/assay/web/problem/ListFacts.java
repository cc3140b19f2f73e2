package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.study.Marks;
import dev.assay.study.OwnList;
import dev.assay.submission.Standing;
import dev.assay.submission.VerdictCounts.Acceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that a list shows beside the problems themselves, by slug.
 *
 * @param standings of the visitor, the newest first; a problem that is missing was never tried
 * @param acceptances of all visitors
 * @param marks of the visitor
 * @param lists of the visitor
 * @param today the date for the visitor
 */
record ListFacts(
    Map<String, Standing> standings,
    Map<String, Acceptance> acceptances,
    Marks marks,
    List<OwnList> lists,
    LocalDate today) {

  @Nullable Standing standing(Problem problem) {
    return standings.get(problem.slug());
  }

  /** Returns the visitor's list with this id, or null. */
  @Nullable OwnList list(@Nullable String id) {
    return lists.stream().filter(list -> list.id().toString().equals(id)).findFirst().orElse(null);
  }

  /** Counts the problems of a list that the visitor has solved. */
  long solved(OwnList list) {
    return list.problems().stream().filter(slug -> standings.get(slug) == Standing.SOLVED).count();
  }

  /** Tells whether the visitor has neither submitted nor marked anything. */
  boolean areEmpty() {
    return standings.isEmpty() && marks.equals(Marks.NONE);
  }

  boolean isSolved(Problem problem) {
    return standing(problem) == Standing.SOLVED;
  }

  boolean isStarred(Problem problem) {
    return marks.starred().contains(problem.slug());
  }

  boolean isNoted(Problem problem) {
    return marks.noted().contains(problem.slug());
  }

  boolean isDue(Problem problem) {
    return marks.isDue(problem.slug(), today);
  }

  /** Returns null where too few submissions were judged. */
  @Nullable Acceptance acceptance(Problem problem) {
    return AcceptanceRates.enough(acceptances.get(problem.slug()));
  }
}
