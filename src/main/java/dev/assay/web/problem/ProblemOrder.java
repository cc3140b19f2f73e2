package dev.assay.web.problem;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import dev.assay.submission.VerdictCounts.Acceptance;
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
  SOLVED,
  /** The problem whose submissions are accepted least often first; unknown ones last. */
  RARELY_ACCEPTED,
  OFTEN_ACCEPTED;

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
   */
  Comparator<Problem> comparator(
      Locale language, Map<String, Localized<Integer>> titleRanks, ListFacts facts) {
    return switch (this) {
      case BEST -> Comparator.comparingInt(problem -> 0);
      case NUMBER -> Comparator.comparingInt(Problem::number);
      case NUMBER_DOWN -> Comparator.comparingInt(Problem::number).reversed();
      case TITLE -> byTitle(language, titleRanks);
      case TITLE_DOWN -> byTitle(language, titleRanks).reversed();
      case EASIEST -> Comparator.comparing(Problem::difficulty);
      case HARDEST -> Comparator.comparing(Problem::difficulty).reversed();
      case OPEN -> byOpenness(facts);
      case SOLVED -> byOpenness(facts).reversed();
      case RARELY_ACCEPTED -> byAcceptance(facts, Comparator.naturalOrder());
      case OFTEN_ACCEPTED -> byAcceptance(facts, Comparator.reverseOrder());
    };
  }

  private static Comparator<Problem> byTitle(
      Locale language, Map<String, Localized<Integer>> titleRanks) {
    return Comparator.comparingInt(
        problem -> titleRanks.getOrDefault(problem.slug(), Localized.same(0)).in(language));
  }

  private static Comparator<Problem> byOpenness(ListFacts facts) {
    return Comparator.comparingInt(problem -> openness(facts.standing(problem)));
  }

  private static Comparator<Problem> byAcceptance(ListFacts facts, Comparator<Double> order) {
    return Comparator.comparing(
        problem -> share(facts.acceptance(problem)), Comparator.nullsLast(order));
  }

  private static @Nullable Double share(@Nullable Acceptance acceptance) {
    return acceptance == null ? null : (double) acceptance.accepted() / acceptance.judged();
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
