package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filter and the order that a visitor chose for the list of problems; each part may be missing.
 *
 * @param q words that the title, number, slug or tags must contain, all of them
 * @param status solved, tried or untouched
 * @param sort the name of a {@link ProblemOrder}
 */
record ProblemFilter(
    @Nullable String q,
    @Nullable String difficulty,
    @Nullable String tag,
    @Nullable String status,
    @Nullable String sort) {

  /** Returns the {@code problems} that match, in order. */
  List<Problem> apply(List<Problem> problems, Map<String, Standing> standings, Locale language) {
    return problems.stream()
        .filter(problem -> accepts(problem, standings.get(problem.slug())))
        .sorted(order().comparator(language, standings))
        .toList();
  }

  ProblemOrder order() {
    return ProblemOrder.of(sort);
  }

  private boolean accepts(Problem problem, @Nullable Standing standing) {
    return matches(difficulty, problem.difficulty().name())
        && (isMissing(tag) || problem.tags().contains(tag))
        && matches(status, standing == null ? "UNTOUCHED" : standing.name())
        && words().allMatch(searchable(problem)::contains);
  }

  private Stream<String> words() {
    return q == null || q.isBlank() ? Stream.of() : Stream.of(lower(q).strip().split("\\s+"));
  }

  private static String searchable(Problem problem) {
    return lower(
        String.join(
            " ",
            String.valueOf(problem.number()),
            problem.title().en(),
            problem.title().zh(),
            problem.slug(),
            String.join(" ", problem.tags())));
  }

  private static boolean matches(@Nullable String wanted, String actual) {
    return wanted == null || wanted.isBlank() || wanted.equalsIgnoreCase(actual);
  }

  private static boolean isMissing(@Nullable String part) {
    return part == null || part.isBlank();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
