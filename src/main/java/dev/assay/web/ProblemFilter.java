package dev.assay.web;

import dev.assay.problem.Difficulty;
import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the list of problems; each part may be missing.
 *
 * @param q words that the title, number, slug or tags must contain, all of them
 * @param status solved, tried or untouched
 */
record ProblemFilter(
    @Nullable String q,
    @Nullable String difficulty,
    @Nullable String tag,
    @Nullable String status) {

  boolean accepts(Problem problem, @Nullable Standing standing) {
    return matches(difficulty, problem.difficulty().name())
        && (isMissing(tag) || problem.tags().contains(tag))
        && matches(status, standing == null ? "UNTOUCHED" : standing.name())
        && words().allMatch(searchable(problem)::contains);
  }

  /** Whether anything is looked for at all. */
  boolean isEmpty() {
    return Stream.of(q, difficulty, tag, status).allMatch(ProblemFilter::isMissing);
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

  static Difficulty[] difficulties() {
    return Difficulty.values();
  }
}
