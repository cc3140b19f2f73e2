package dev.assay.web.sharing;

import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import dev.assay.sharing.SolutionOrder;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of the solutions of a problem.
 *
 * @param found the number of solutions on all pages
 * @param number from 1
 * @param sort the word of the order
 */
record SolutionList(List<SolutionRow> rows, long found, int number, int pages, String sort) {

  static final int ROWS = 20;

  static SolutionList of(
      SharedSolutions solutions,
      String slug,
      SolutionOrder order,
      @Nullable String page,
      Predicate<SharedSolution> own) {
    long found = solutions.count(slug);
    int pages = (int) Math.max(1, (found + ROWS - 1) / ROWS);
    int number = number(page, pages);
    List<SolutionRow> rows =
        solutions.list(slug, order, number - 1, ROWS).stream()
            .map(each -> SolutionRow.of(each, own.test(each)))
            .toList();
    return new SolutionList(rows, found, number, pages, SolutionSort.word(order));
  }

  private static int number(@Nullable String wanted, int pages) {
    return wanted == null || !wanted.matches("\\d{1,9}")
        ? 1
        : Math.clamp(Integer.parseInt(wanted), 1, pages);
  }
}
