package dev.assay.web.problem;

import dev.assay.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of problems.
 *
 * @param found the number of problems on all pages
 * @param number from 1
 * @param previous the query of the page before, or null
 * @param next the query of the page behind, or null
 */
record ListPage(
    List<ProblemRow> rows,
    int found,
    int number,
    int pages,
    List<ListLinks.Column> columns,
    List<ListLinks.PageLink> links,
    @Nullable String previous,
    @Nullable String next) {

  static final int ROWS = 50;

  static ListPage of(List<Problem> found, ProblemFilter filter, ListFacts facts, Locale language) {
    int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
    int number = number(filter.page(), pages);
    List<ProblemRow> rows =
        found.stream()
            .skip((number - 1L) * ROWS)
            .limit(ROWS)
            .map(problem -> ProblemRow.of(problem, facts, language))
            .toList();
    var links = new ListLinks(filter);
    return new ListPage(
        rows,
        found.size(),
        number,
        pages,
        links.columns(),
        links.pages(number, pages),
        number > 1 ? links.page(number - 1) : null,
        number < pages ? links.page(number + 1) : null);
  }

  private static int number(@Nullable String wanted, int pages) {
    if (wanted == null || !wanted.strip().matches("\\d{1,9}")) {
      return 1;
    }
    return Math.clamp(Integer.parseInt(wanted.strip()), 1, pages);
  }
}
