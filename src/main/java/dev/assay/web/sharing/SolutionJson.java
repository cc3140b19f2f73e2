package dev.assay.web.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.Visibility;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared solution in the API.
 *
 * @param own whether the caller shares it
 * @param submission null for anybody but the owner
 * @param code null in a list
 */
record SolutionJson(
    UUID id,
    String problem,
    boolean own,
    String visibility,
    String note,
    long timeMillis,
    long memoryBytes,
    Instant sharedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID submission,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code) {

  static SolutionJson of(SharedSolution solution, boolean own, @Nullable String code) {
    return new SolutionJson(
        solution.id(),
        solution.problem(),
        own,
        word(solution.visibility()),
        solution.note(),
        solution.timeMillis(),
        solution.memoryBytes(),
        solution.sharedAt(),
        own ? solution.submission() : null,
        code);
  }

  static String word(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT);
  }
}
