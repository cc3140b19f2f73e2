package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.engine.CaseResult;
import dev.assay.judge.engine.TestSuite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole result of judging one submission.
 *
 * @param passed cases with a right answer, of {@code total}
 * @param timeMillis CPU time of the slowest case that ran
 * @param memoryBytes peak resident memory of the worker
 * @param failure null unless a case failed
 * @param judgedClass the class that was judged, if the solver must be told; else null
 */
public record Judgement(
    Verdict verdict,
    int passed,
    int total,
    long timeMillis,
    long memoryBytes,
    List<Diagnostic> diagnostics,
    @Nullable Failure failure,
    @Nullable String judgedClass) {

  public Judgement(
      Verdict verdict,
      int passed,
      int total,
      long timeMillis,
      long memoryBytes,
      List<Diagnostic> diagnostics,
      @Nullable Failure failure) {
    this(verdict, passed, total, timeMillis, memoryBytes, diagnostics, failure, null);
  }

  public static Judgement accepted(TestSuite suite, long slowestMillis, long memoryBytes) {
    int total = suite.cases().size();
    return new Judgement(
        Verdict.ACCEPTED, total, total, slowestMillis, memoryBytes, List.of(), null);
  }

  public static Judgement failed(
      TestSuite suite,
      TestSuite.PreparedCase prepared,
      CaseResult result,
      long slowestMillis,
      long memoryBytes) {
    return new Judgement(
        result.verdict(),
        prepared.number() - 1,
        suite.cases().size(),
        slowestMillis,
        memoryBytes,
        List.of(),
        result.failure(suite.problem(), prepared));
  }

  public static Judgement rejected(TestSuite suite, Compilation.Rejected rejected) {
    return new Judgement(
        Verdict.COMPILE_ERROR, 0, suite.cases().size(), 0, 0, rejected.diagnostics(), null);
  }

  /** Returns this judgement of a submission in which {@code judgedClass} was chosen. */
  Judgement naming(@Nullable String judgedClass) {
    return new Judgement(
        verdict, passed, total, timeMillis, memoryBytes, diagnostics, failure, judgedClass);
  }
}
