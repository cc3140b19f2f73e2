package dev.assay.web;

import dev.assay.compiler.Diagnostic;
import dev.assay.judge.Failure;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run as pages show it. */
record RunView(Verdict verdict, List<Diagnostic> diagnostics, List<Case> cases) {

  /** One case of a run. */
  record Case(
      Verdict verdict,
      Value input,
      Value expected,
      @Nullable Value actual,
      boolean different,
      Value stdout,
      @Nullable String message,
      List<Failure.Frame> frames,
      long timeMillis) {

    static Case of(RunReport.RunCase run) {
      String actual = run.actual();
      var compared = Comparison.of(run.expected(), actual, run.verdict());
      Value answer = compared.actual();
      return new Case(
          run.verdict(),
          carried(run.input()),
          compared.expected().carrying(run.expected()),
          actual == null || answer == null ? null : answer.carrying(actual),
          compared.different(),
          carried(run.stdout()),
          Visible.orNull(Shortened.orNull(run.message())),
          Visible.frames(run.frames()),
          run.timeMillis());
    }
  }

  private static Value carried(String whole) {
    return Value.of(whole).carrying(whole);
  }

  static RunView of(RunReport report) {
    return new RunView(
        report.verdict(),
        Visible.diagnostics(report.diagnostics()),
        report.cases().stream().map(Case::of).toList());
  }
}
