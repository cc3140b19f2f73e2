package dev.assay.aid.trace;

import dev.assay.aid.trace.TraceReport.StepTrace;
import dev.assay.aid.trace.TraceReport.Traced;
import dev.assay.compiler.Compilation;
import dev.assay.compiler.trace.Weaving;
import dev.assay.judge.Failure;
import dev.assay.judge.InvalidInputException;
import dev.assay.judge.OwnInput;
import dev.assay.judge.PackageException;
import dev.assay.judge.RunReport.RunCase;
import dev.assay.judge.engine.CaseJudge;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CaseResult;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.judge.engine.TestSuite;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.Problem;
import java.util.List;

/**
 * Traces one call of a solution. The code is compiled as for a run, woven, and called once in a
 * worker of its own; what comes out is the outcome of a run, and what was recorded.
 */
public class Tracer {

  private final ProblemCompiler compiler;
  private final TestSuites suites;
  private final CaseJudges caseJudges;
  private final Slots slots;

  Tracer(ProblemCompiler compiler, TestSuites suites, CaseJudges caseJudges, Slots slots) {
    this.compiler = compiler;
    this.suites = suites;
    this.caseJudges = caseJudges;
    this.slots = slots;
  }

  /**
   * Traces {@code code}; blocks until done.
   *
   * @param sender as for a run
   * @throws InvalidInputException if the input breaks the problem's constraints
   * @throws dev.assay.judge.JudgeException if the judge itself failed
   */
  public TraceReport trace(Problem problem, String code, TraceInput input, String sender)
      throws InvalidInputException {
    return slots.<TraceReport, InvalidInputException>in(
        Line.RUNS,
        sender,
        () ->
            switch (compiler.solution(problem, code)) {
              case Compilation.Rejected rejected ->
                  new TraceReport.Rejected(rejected.diagnostics());
              case Compilation.Compiled compiled ->
                  switch (compiler.weave(code, compiled)) {
                    case Weaving.Untraceable not -> new TraceReport.Untraceable(not.reason());
                    case Weaving.Woven woven -> traced(problem, input, compiled, woven);
                  };
            });
  }

  private TraceReport traced(
      Problem problem, TraceInput input, Compilation.Compiled compiled, Weaving.Woven woven)
      throws InvalidInputException, InterruptedException {
    return switch (input) {
      case TraceInput.Sample sample ->
          traced(suites.samples(problem), sample.number() - 1, compiled, woven);
      case TraceInput.Own own -> ofInput(problem, own.input(), compiled, woven);
    };
  }

  private TraceReport ofInput(
      Problem problem, OwnInput input, Compilation.Compiled compiled, Weaving.Woven woven)
      throws InvalidInputException, InterruptedException {
    TestSuite suite;
    try {
      suite = suites.of(problem, List.of(input.encoded()));
    } catch (PackageException e) {
      RunCase outcome = CaseResult.unanswered(problem, input.encoded(), e);
      return new Traced(outcome, compiled.judgedClass(), woven.map(), List.of());
    }
    return traced(suite, 0, compiled, woven);
  }

  private TraceReport traced(
      TestSuite suite, int index, Compilation.Compiled compiled, Weaving.Woven woven)
      throws InterruptedException {
    PreparedCase prepared = suite.cases().get(index);
    try (CaseJudge judge = caseJudges.openWoven(suite, compiled, woven)) {
      CaseResult result;
      try {
        result = judge.run(prepared);
      } catch (PackageException e) {
        result = CaseResult.failed(e);
      }
      List<StepTrace> traces =
          judge.recordings().stream()
              .map(recording -> StepReader.read(recording, woven.map()))
              .toList();
      RunCase outcome = withoutRecorder(result.runCase(suite.problem(), prepared), woven);
      return new Traced(outcome, compiled.judgedClass(), woven.map(), traces);
    }
  }

  /** Leaves out the recorder's own frames: a stack may overflow in it, too. */
  private static RunCase withoutRecorder(RunCase outcome, Weaving.Woven woven) {
    List<Failure.Frame> own =
        outcome.frames().stream().filter(frame -> !woven.isOfRecorder(frame.method())).toList();
    return new RunCase(
        outcome.input(),
        outcome.expected(),
        outcome.actual(),
        outcome.verdict(),
        outcome.stdout(),
        outcome.message(),
        own,
        outcome.timeMillis());
  }
}
