package dev.assay.web.problem;

import dev.assay.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a trail that the drawer shows.
 *
 * @param found the number of problems, shown or not
 * @param earlier the number of the first problem of the part before, from 1; null if there is none
 * @param later the same for the part behind
 */
record DrawerView(List<Row> rows, int found, @Nullable Integer earlier, @Nullable Integer later) {

  /** Enough to fill any screen twice, and quick to lay out. */
  static final int ROWS = 60;

  /** Rows before the current problem. */
  private static final int BEFORE = 20;

  record Row(ProblemRow problem, boolean current) {}

  /**
   * @param current the slug of the problem that is open
   * @param from the number of the first row, from 1; null for a part around the current problem
   */
  static DrawerView of(
      List<Problem> problems,
      String current,
      @Nullable Integer from,
      ListFacts facts,
      Locale language) {
    int last = Math.max(0, problems.size() - ROWS);
    int start = Math.clamp(from == null ? indexOf(problems, current) - BEFORE : from - 1L, 0, last);
    int end = Math.min(problems.size(), start + ROWS);
    List<Row> rows =
        problems.subList(start, end).stream()
            .map(
                problem ->
                    new Row(
                        ProblemRow.of(problem, facts, language), problem.slug().equals(current)))
            .toList();
    return new DrawerView(
        rows,
        problems.size(),
        start == 0 ? null : Math.max(0, start - ROWS) + 1,
        end == problems.size() ? null : end + 1);
  }

  private static int indexOf(List<Problem> problems, String slug) {
    return IntStream.range(0, problems.size())
        .filter(index -> problems.get(index).slug().equals(slug))
        .findFirst()
        .orElse(0);
  }
}
