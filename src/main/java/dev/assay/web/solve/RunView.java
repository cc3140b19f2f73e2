package dev.assay.web.solve;

import dev.assay.judge.Failure;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.web.value.AnswerComparison;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.ShownValue;
import dev.assay.web.value.VisibleText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run on its page. */
record RunView(
    Verdict verdict,
    List<DiagnosticJson> diagnostics,
    @Nullable String judgedClass,
    List<Case> cases) {

  /** One case of a run. */
  record Case(
      Verdict verdict,
      ShownValue input,
      ShownValue expected,
      @Nullable ShownValue actual,
      boolean different,
      ShownValue stdout,
      @Nullable String message,
      List<Failure.Frame> frames,
      long timeMillis) {

    static Case of(RunReport.RunCase run, Locale language) {
      var compared = AnswerComparison.withWhole(run.expected(), run.actual(), run.verdict());
      return new Case(
          run.verdict(),
          ShownValue.of(run.input()).withWhole(run.input()),
          compared.expected(),
          compared.actual(),
          compared.different(),
          ShownValue.ends(run.stdout()).withWhole(run.stdout()),
          VisibleText.message(run.message(), language),
          VisibleText.frames(run.frames()),
          run.timeMillis());
    }
  }

  static RunView of(RunReport report, Locale language) {
    return new RunView(
        report.verdict(),
        VisibleText.diagnostics(report.diagnostics(), language),
        VisibleText.name(report.judgedClass()),
        report.cases().stream().map(run -> Case.of(run, language)).toList());
  }
}
