package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.submission.Standing;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders of the list of problems; equal problems stay in the order of their numbers. */
enum ProblemOrder {
  NUMBER,
  TITLE,
  EASIEST,
  HARDEST,
  /** Tried problems first, solved ones last. */
  OPEN;

  /** Returns the order called {@code name}, in any case; {@link #NUMBER} if there is none. */
  static ProblemOrder of(@Nullable String name) {
    for (ProblemOrder order : values()) {
      if (order.name().equalsIgnoreCase(name)) {
        return order;
      }
    }
    return NUMBER;
  }

  /**
   * @param standings by slug; a problem that is missing was never tried
   */
  Comparator<Problem> comparator(Locale language, Map<String, Standing> standings) {
    return switch (this) {
      case NUMBER -> Comparator.comparingInt(Problem::number);
      case TITLE ->
          Comparator.comparing(
              problem -> problem.title().in(language), Collator.getInstance(language));
      case EASIEST -> Comparator.comparing(Problem::difficulty);
      case HARDEST -> Comparator.comparing(Problem::difficulty).reversed();
      case OPEN -> Comparator.comparingInt(problem -> openness(standings.get(problem.slug())));
    };
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
