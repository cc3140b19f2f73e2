package dev.assay.web;

import dev.assay.judge.Failure;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run as pages show it. */
record RunView(Verdict verdict, List<DiagnosticJson> diagnostics, List<Case> cases) {

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

    static Case of(RunReport.RunCase run, Locale language) {
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
          Visible.message(run.message(), language),
          Visible.frames(run.frames()),
          run.timeMillis());
    }
  }

  private static Value carried(String whole) {
    return Value.of(whole).carrying(whole);
  }

  static RunView of(RunReport report, Locale language) {
    return new RunView(
        report.verdict(),
        Visible.diagnostics(report.diagnostics(), language),
        report.cases().stream().map(run -> Case.of(run, language)).toList());
  }
}
