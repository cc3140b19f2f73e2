package dev.assay.web.aid;

import dev.assay.aid.counterexample.Counterexample;
import dev.assay.aid.counterexample.Counterexamples.Answer;
import dev.assay.judge.RunReport.RunCase;
import dev.assay.problem.Problem;
import dev.assay.web.value.CaseView;
import dev.assay.web.value.CaseViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the smallest input that a submission fails, as a part of its page. */
@Controller
class CounterexamplePages {

  private final OwnCounterexample own;

  CounterexamplePages(OwnCounterexample own) {
    this.own = own;
  }

  /** Answers with an empty 202 while it is sought, and with an empty 204 if there is none. */
  @GetMapping("/submissions/{id}/counterexample")
  ModelAndView counterexample(
      @PathVariable String id, HttpServletRequest request, Locale language) {
    OwnCounterexample.Asked asked = own.ask(id, request);
    return switch (asked.answer()) {
      case Answer.Found found -> shown(found.counterexample(), asked.problem(), language);
      case Answer.Sought sought -> empty(HttpStatus.ACCEPTED);
      case Answer.None none -> empty(HttpStatus.NO_CONTENT);
    };
  }

  private static ModelAndView shown(
      Counterexample found, @Nullable Problem problem, Locale language) {
    return new ModelAndView(
        "aid/counterexample :: counterexample",
        Map.of("each", view(found, problem, language), "origin", found.origin()));
  }

  /** Shows it as a case of a run: with whole values, which are stored with no submission. */
  static CaseView view(Counterexample found, @Nullable Problem problem, Locale language) {
    var run =
        new RunCase(
            found.input(),
            found.expected(),
            found.actual(),
            found.verdict(),
            found.stdout(),
            found.message(),
            found.frames(),
            0);
    return new CaseViews(problem, language).run(1, run);
  }

  private static ModelAndView empty(HttpStatus status) {
    return new ModelAndView("aid/counterexample :: none", status);
  }
}
