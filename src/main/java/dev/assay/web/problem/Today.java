package dev.assay.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problems that the first page offers a visitor for today.
 *
 * @param weekday its name
 * @param date day and month
 * @param due problems to come back to, the longest due first
 * @param begun problems that were tried but not solved, the newest first
 * @param chosen the problem of the day; null without problems
 * @param solvers how many accounts have solved that problem today
 * @param collection the one that the visitor worked on last and has not finished, or null
 */
record Today(
    String weekday,
    String date,
    Part due,
    Part begun,
    @Nullable ProblemRow chosen,
    long solvers,
    @Nullable CollectionView collection) {

  private static final int SHOWN = 3;

  /** The first of several problems, and how many there are. */
  record Part(List<ProblemRow> first, int count) {

    static Part of(List<ProblemRow> rows) {
      return new Part(rows.stream().limit(SHOWN).toList(), rows.size());
    }

    public boolean isCut() {
      return count > first.size();
    }
  }
}
