package dev.assay.web.problem;

import dev.assay.problem.Difficulty;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The ways to begin for somebody who has submitted nothing yet.
 *
 * @param easy the first of the easiest problems
 * @param collection the first collection with problems, or null
 */
record Welcome(Problem easy, @Nullable ProblemCollection collection, Locale language) {

  /** Returns null if there is no problem to begin with. */
  static @Nullable Welcome of(
      List<Problem> problems, List<ProblemCollection> collections, Locale language) {
    Problem easiest = null;
    for (Problem problem : problems) {
      if (easiest == null || problem.difficulty().compareTo(easiest.difficulty()) < 0) {
        easiest = problem;
      }
    }
    if (easiest == null) {
      return null;
    }
    ProblemCollection collection =
        collections.stream().filter(each -> !each.problems().isEmpty()).findFirst().orElse(null);
    return new Welcome(easiest, collection, language);
  }

  public String title() {
    return easy.title().in(language);
  }

  public Difficulty difficulty() {
    return easy.difficulty();
  }

  public @Nullable String collectionTitle() {
    return collection == null ? null : collection.title().in(language);
  }
}
