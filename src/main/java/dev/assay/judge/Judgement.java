package dev.assay.judge;

import dev.assay.compiler.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole result of judging one submission.
 *
 * @param passed cases that were answered rightly, of {@code total}
 * @param timeMillis CPU time of the slowest case that ran
 * @param memoryBytes peak resident memory of the worker
 * @param failure null unless a case failed
 */
public record Judgement(
    Verdict verdict,
    int passed,
    int total,
    long timeMillis,
    long memoryBytes,
    List<Diagnostic> diagnostics,
    @Nullable Failure failure) {}
