package dev.assay.problem;

import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the order in which somebody means them to be solved, such as a study plan.
 *
 * @param description Markdown; null if there is none
 * @param problems slugs, of which some may be of no problem
 */
public record ProblemCollection(
    String slug,
    Localized<String> title,
    @Nullable Localized<String> description,
    List<String> problems) {

  public ProblemCollection {
    problems = List.copyOf(problems);
  }
}
