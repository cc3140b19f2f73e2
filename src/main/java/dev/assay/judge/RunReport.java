package dev.assay.judge;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run: every case is run, also those after a failing one.
 *
 * @param verdict of the first case that is not accepted, else ACCEPTED
 * @param judgedClass as in {@link Judgement}
 */
public record RunReport(
    Verdict verdict,
    List<Diagnostic> diagnostics,
    List<RunCase> cases,
    @Nullable String judgedClass) {

  public RunReport(Verdict verdict, List<Diagnostic> diagnostics, List<RunCase> cases) {
    this(verdict, diagnostics, cases, null);
  }

  /** One case of a run; values in the notation of problem files, cut as in {@link Failure}. */
  public record RunCase(
      String input,
      String expected,
      @Nullable String actual,
      Verdict verdict,
      String stdout,
      @Nullable Localized<String> message,
      List<Failure.Frame> frames,
      long timeMillis) {}
}
