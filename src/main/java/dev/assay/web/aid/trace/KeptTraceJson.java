package dev.assay.web.aid.trace;

import dev.assay.aid.trace.KeptTrace;
import dev.assay.problem.Problem;
import java.time.Instant;
import java.util.UUID;

/**
 * A kept trace.
 *
 * @param changed whether the problem has changed since then
 * @param own whether the caller keeps it
 */
record KeptTraceJson(
    UUID id,
    String problem,
    String code,
    String input,
    boolean changed,
    boolean own,
    Instant keptAt) {

  static KeptTraceJson of(KeptTrace trace, Problem problem, boolean own) {
    return new KeptTraceJson(
        trace.id(),
        trace.problem(),
        trace.code(),
        trace.input(),
        !trace.version().equals(problem.version()),
        own,
        trace.keptAt());
  }
}
