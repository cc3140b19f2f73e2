package dev.assay.web.problem;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders of the list of problems; equal problems stay in the order of the search. */
enum ProblemOrder {
  /** The best match first; without a search, like {@link #NUMBER}. */
  BEST,
  NUMBER,
  NUMBER_DOWN,
  TITLE,
  TITLE_DOWN,
  EASIEST,
  HARDEST,
  /** Tried problems first, solved ones last. */
  OPEN,
  SOLVED;

  /** Returns the order called {@code name}, in any case; {@link #BEST} if there is none. */
  static ProblemOrder of(@Nullable String name) {
    for (ProblemOrder order : values()) {
      if (order.word().equalsIgnoreCase(name)) {
        return order;
      }
    }
    return BEST;
  }

  /** Returns its name in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param titleRanks by slug
   * @param standings by slug; a problem that is missing was never tried
   */
  Comparator<Problem> comparator(
      Locale language,
      Map<String, Localized<Integer>> titleRanks,
      Map<String, Standing> standings) {
    return switch (this) {
      case BEST -> Comparator.comparingInt(problem -> 0);
      case NUMBER -> Comparator.comparingInt(Problem::number);
      case NUMBER_DOWN -> Comparator.comparingInt(Problem::number).reversed();
      case TITLE -> byTitle(language, titleRanks);
      case TITLE_DOWN -> byTitle(language, titleRanks).reversed();
      case EASIEST -> Comparator.comparing(Problem::difficulty);
      case HARDEST -> Comparator.comparing(Problem::difficulty).reversed();
      case OPEN -> byOpenness(standings);
      case SOLVED -> byOpenness(standings).reversed();
    };
  }

  private static Comparator<Problem> byTitle(
      Locale language, Map<String, Localized<Integer>> titleRanks) {
    return Comparator.comparingInt(
        problem -> titleRanks.getOrDefault(problem.slug(), Localized.same(0)).in(language));
  }

  private static Comparator<Problem> byOpenness(Map<String, Standing> standings) {
    return Comparator.comparingInt(problem -> openness(standings.get(problem.slug())));
  }

  private static int openness(@Nullable Standing standing) {
    if (standing == null) {
      return 1;
    }
    return switch (standing) {
      case TRIED -> 0;
      case SOLVED -> 2;
    };
  }
}
