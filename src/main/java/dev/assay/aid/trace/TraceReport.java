package dev.assay.aid.trace;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.trace.TraceMap;
import dev.assay.judge.RunReport.RunCase;
import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of tracing one call. */
public sealed interface TraceReport {

  /** The code does not compile. */
  record Rejected(List<Diagnostic> diagnostics) implements TraceReport {}

  /** The code can't be traced, for a reason that its author is told. */
  record Untraceable(Localized<String> reason) implements TraceReport {}

  /**
   * The code ran.
   *
   * @param outcome that of a run
   * @param judgedClass as in {@link dev.assay.judge.Judgement}
   * @param map the meaning of the numbers in the traces
   * @param traces one for each step of the problem
   */
  record Traced(RunCase outcome, @Nullable String judgedClass, TraceMap map, List<StepTrace> traces)
      implements TraceReport {}

  /**
   * What one step of a problem did.
   *
   * @param cut why the trace ends before the call, or an empty text
   * @param threads whether other threads ran the code, too, of which nothing is told
   * @param steps JSON without errors: an array
   */
  record StepTrace(String cut, boolean threads, String steps) {}
}
