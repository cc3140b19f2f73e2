package dev.assay.web.solve;

import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.web.value.CaseView;
import dev.assay.web.value.CaseViews;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run on its page. */
record RunView(
    Verdict verdict,
    List<DiagnosticJson> diagnostics,
    @Nullable String judgedClass,
    List<CaseView> cases) {

  /** Returns the number of the case that the page opens: the first that failed, else the first. */
  public int chosen() {
    return cases.stream()
        .filter(each -> each.verdict() != Verdict.ACCEPTED)
        .mapToInt(CaseView::number)
        .findFirst()
        .orElse(1);
  }

  static RunView of(RunReport report, Problem problem, Locale language) {
    var views = new CaseViews(problem, language);
    List<CaseView> cases = new ArrayList<>();
    for (RunReport.RunCase run : report.cases()) {
      cases.add(views.run(cases.size() + 1, run));
    }
    return new RunView(
        report.verdict(),
        VisibleText.diagnostics(report.diagnostics(), language),
        VisibleText.name(report.judgedClass()),
        cases);
  }
}
