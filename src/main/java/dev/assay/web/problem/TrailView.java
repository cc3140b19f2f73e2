package dev.assay.web.problem;

import dev.assay.problem.Problem;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The trail in the bar of a problem's page, and what is next in it.
 *
 * @param title null for a list that is not the visitor's own
 * @param at from 1; 0 if the problem is not in the trail
 * @param next the problem behind; null at the end
 * @param unsolved the next problem that is not solved, from the start again after the last; null if
 *     there is none
 */
public record TrailView(
    @Nullable String title,
    String href,
    TrailQuery query,
    int at,
    int count,
    long solved,
    @Nullable Stop previous,
    @Nullable Stop next,
    @Nullable Stop unsolved) {

  /**
   * A problem of the trail.
   *
   * @param at from 1
   */
  public record Stop(String slug, String title, int at) {}

  static TrailView of(Trail trail, String slug, ListFacts facts, Locale language) {
    int at = trail.indexOf(slug);
    return new TrailView(
        trail.title(),
        trail.href(),
        trail.query(),
        at + 1,
        trail.problems().size(),
        facts.standings().isEmpty() ? 0 : trail.problems().stream().filter(isSolved(facts)).count(),
        stop(trail, at - 1, language),
        at < 0 ? null : stop(trail, at + 1, language),
        unsolved(trail, at, facts, language));
  }

  private static Predicate<Problem> isSolved(ListFacts facts) {
    return problem -> facts.isSolved(problem);
  }

  private static @Nullable Stop unsolved(Trail trail, int at, ListFacts facts, Locale language) {
    int count = trail.problems().size();
    return Stream.iterate(1, step -> step + 1)
        .limit(at < 0 ? count : count - 1L)
        .map(step -> (at + step) % count)
        .filter(index -> !isSolved(facts).test(trail.problems().get(index)))
        .map(index -> stop(trail, index, language))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Stop stop(Trail trail, int index, Locale language) {
    if (index < 0 || index >= trail.problems().size()) {
      return null;
    }
    Problem problem = trail.problems().get(index);
    return new Stop(problem.slug(), problem.title().in(language), index + 1);
  }
}
