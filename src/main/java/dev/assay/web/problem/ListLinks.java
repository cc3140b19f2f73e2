package dev.assay.web.problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The links from a page of the list of problems to its other orders and pages. */
final class ListLinks {

  /** Pages beside the present one that have links, on each side. */
  private static final int NEIGHBOURS = 1;

  private final ProblemFilter filter;

  ListLinks(ProblemFilter filter) {
    this.filter = filter;
  }

  /**
   * The head of a column.
   *
   * @param label the key of its message
   * @param query the query of the list in the column's order; the other way round if it has this
   *     order already; null if the column has no order
   * @param sorted the value of {@code aria-sort}, or null
   */
  record Column(String name, String label, @Nullable String query, @Nullable String sorted) {}

  /**
   * A page in the navigation.
   *
   * @param query null for the present page
   * @param gap whether pages before it are left out
   */
  record PageLink(int number, @Nullable String query, boolean gap) {}

  List<Column> columns() {
    return List.of(
        column("standing", "problems.status", ProblemOrder.OPEN, ProblemOrder.SOLVED),
        column("number", "problems.number", ProblemOrder.NUMBER, ProblemOrder.NUMBER_DOWN),
        column("title", "problems.name", ProblemOrder.TITLE, ProblemOrder.TITLE_DOWN),
        new Column("tags", "problems.tags", null, null),
        column("difficulty", "problems.difficulty", ProblemOrder.EASIEST, ProblemOrder.HARDEST),
        column(
            "acceptance",
            "problems.acceptance",
            ProblemOrder.RARELY_ACCEPTED,
            ProblemOrder.OFTEN_ACCEPTED),
        new Column("fv", "star.column", null, null));
  }

  private Column column(String name, String label, ProblemOrder up, ProblemOrder down) {
    ProblemOrder now = filter.shownOrder();
    String sorted = now == up ? "ascending" : now == down ? "descending" : null;
    return new Column(name, label, query(now == up ? down : up, 1), sorted);
  }

  /** Returns the links of the first, the last and the nearest pages; none for a single page. */
  List<PageLink> pages(int page, int pages) {
    List<PageLink> links = new ArrayList<>();
    int before = 0;
    for (int number : IntStream.rangeClosed(1, pages).toArray()) {
      if (number == 1 || number == pages || Math.abs(number - page) <= NEIGHBOURS) {
        links.add(new PageLink(number, number == page ? null : page(number), number > before + 1));
        before = number;
      }
    }
    return pages > 1 ? links : List.of();
  }

  /** Returns the query of another page of the same list. */
  String page(int number) {
    return query(filter.order(), number);
  }

  private String query(ProblemOrder order, int page) {
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    parts.put("q", filter.q());
    parts.put("difficulty", filter.difficulty());
    parts.put("tag", filter.tag());
    parts.put("status", filter.status());
    parts.put("mark", filter.mark());
    parts.put("sort", order == ProblemOrder.BEST ? null : order.word());
    parts.put("fill", filter.fill());
    parts.put("page", page == 1 ? null : String.valueOf(page));
    String query =
        parts.entrySet().stream()
            .filter(part -> !ProblemFilter.isMissing(part.getValue()))
            .map(part -> part.getKey() + "=" + encoded(String.valueOf(part.getValue())))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
