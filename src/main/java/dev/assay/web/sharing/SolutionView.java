package dev.assay.web.sharing;

import dev.assay.sharing.SharedSolution;
import dev.assay.web.markdown.Markdown;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared solution on a page.
 *
 * @param noteHtml null if there is no note
 */
record SolutionView(
    UUID id,
    UUID submission,
    String problem,
    boolean own,
    String visibility,
    String note,
    @Nullable String noteHtml,
    long timeMillis,
    long memoryBytes,
    Instant sharedAt) {

  static SolutionView of(SharedSolution solution, boolean own) {
    return new SolutionView(
        solution.id(),
        solution.submission(),
        solution.problem(),
        own,
        SolutionJson.word(solution.visibility()),
        solution.note(),
        solution.note().isEmpty() ? null : Markdown.toHtml(solution.note()),
        solution.timeMillis(),
        solution.memoryBytes(),
        solution.sharedAt());
  }
}
