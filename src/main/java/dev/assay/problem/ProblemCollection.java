package dev.assay.problem;

import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the order in which their author wants them solved, such as a study plan.
 *
 * @param description Markdown; null if there is none
 * @param problems slugs; some may name no problem
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
