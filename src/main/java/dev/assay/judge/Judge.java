package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.RunReport.RunCase;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CaseResult;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.judge.engine.TestSuite;
import dev.assay.judge.engine.TestSuites;
import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.signature.Notation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way to judging.
 *
 * <p>A submission is compiled and then called case by case in one worker, up to the first case that
 * fails. Every failure of the submission becomes a verdict; a failure on our side is thrown as a
 * {@link JudgeException}. At most as many submissions and runs are judged at one time as there are
 * slots.
 */
public class Judge {

  private static final Logger log = LoggerFactory.getLogger(Judge.class);

  private final ProblemCompiler compiler;
  private final TestSuites suites;
  private final CaseJudges caseJudges;
  private final Slots slots;
  private final FaultReports faults;

  Judge(
      ProblemCompiler compiler,
      TestSuites suites,
      CaseJudges caseJudges,
      Slots slots,
      FaultReports faults) {
    this.compiler = compiler;
    this.suites = suites;
    this.caseJudges = caseJudges;
    this.slots = slots;
    this.faults = faults;
  }

  /**
   * Judges {@code code} over all cases of {@code problem}, up to the first that fails. Blocks until
   * done; may be interrupted.
   *
   * @throws JudgeException if the judge itself failed, or the problem's own code did
   */
  public Judgement judge(Problem problem, String code, CaseProgress progress) {
    return reporting(
        problem,
        Line.SUBMISSIONS,
        () -> {
          TestSuite suite = suites.of(problem);
          switch (compiler.solution(problem, code)) {
            case Compilation.Rejected rejected -> {
              return Judgement.rejected(suite, rejected);
            }
            case Compilation.Compiled compiled -> {
              try (var cases = caseJudges.open(suite, compiled)) {
                return cases.judgeAll(progress).naming(compiled.judgedClass());
              }
            }
          }
        });
  }

  /** Does {@code work} in a slot, and reports a fault that the package shows in it. */
  private <T> T reporting(Problem problem, Line line, Slots.Work<T, RuntimeException> work) {
    try {
      return slots.in(line, work);
    } catch (PackageException e) {
      report(problem, e);
      throw e;
    }
  }

  private void report(Problem problem, PackageException e) {
    for (PackageException.Fault fault : e.faults()) {
      Localized<String> publicly = fault.publicly();
      if (publicly != null) {
        Path file = problem.folder().resolve(fault.file());
        faults.report(problem, new Finding(file, fault.line(), publicly));
      }
    }
  }

  /**
   * Runs {@code code} that no visitor sent, as {@link #run(Problem, String, List, String)} does.
   *
   * @param inputs each the arguments in the signature's order and Java types
   */
  public RunReport run(Problem problem, String code, List<List<Object>> inputs)
      throws InvalidInputException {
    return run(problem, code, inputs.stream().map(OwnInput::of).toList(), "");
  }

  /**
   * Runs {@code code} on {@code inputs} with expected answers from the reference; on the sample
   * cases when {@code inputs} is empty. Where the package's own code fails, a case gets JUDGE_ERROR
   * with the reason.
   *
   * @param sender such as a network address; of two who wait, the one goes first whose runs took
   *     less time lately
   * @throws InvalidInputException if an input breaks the problem's constraints
   * @throws JudgeException if the judge itself failed
   */
  public RunReport run(Problem problem, String code, List<OwnInput> inputs, String sender)
      throws InvalidInputException {
    return slots.<RunReport, InvalidInputException>in(
        Line.RUNS,
        sender,
        () -> {
          return switch (compiler.solution(problem, code)) {
            case Compilation.Rejected rejected ->
                new RunReport(Verdict.COMPILE_ERROR, rejected.diagnostics(), List.of());
            case Compilation.Compiled compiled -> run(problem, inputs, compiled);
          };
        });
  }

  private RunReport run(Problem problem, List<OwnInput> inputs, Compilation.Compiled compiled)
      throws InvalidInputException, InterruptedException {
    try {
      return run(
          inputs.isEmpty() ? suites.samples(problem) : suites.of(problem, encoded(inputs)),
          compiled);
    } catch (PackageException e) {
      log.error("The package of {} is at fault: {}", problem.slug(), e.getMessage());
      if (inputs.isEmpty() || problem.code().validator() != null) {
        report(problem, e);
      }
      List<RunCase> cases =
          inputs.isEmpty()
              ? suites.samples(problem).cases().stream()
                  .map(each -> CaseResult.failed(e).runCase(problem, each))
                  .toList()
              : encoded(inputs).stream()
                  .map(each -> CaseResult.unanswered(problem, each, e))
                  .toList();
      return new RunReport(Verdict.JUDGE_ERROR, List.of(), cases);
    }
  }

  private static List<byte[]> encoded(List<OwnInput> inputs) {
    return inputs.stream().map(OwnInput::encoded).toList();
  }

  private RunReport run(TestSuite suite, Compilation.Compiled compiled)
      throws InterruptedException {
    List<RunCase> runs = new ArrayList<>();
    Verdict verdict = Verdict.ACCEPTED;
    try (var cases = caseJudges.open(suite, compiled)) {
      for (TestSuite.PreparedCase prepared : suite.cases()) {
        CaseResult result = cases.run(prepared);
        runs.add(result.runCase(suite.problem(), prepared));
        verdict = verdict == Verdict.ACCEPTED ? result.verdict() : verdict;
      }
    }
    return new RunReport(verdict, List.of(), runs, compiled.judgedClass());
  }

  /** Compiles {@code code} without running it and returns the compiler's diagnostics. */
  public List<Diagnostic> diagnose(Problem problem, String code) {
    return compiler.diagnose(problem, code);
  }

  /**
   * Returns the whole values of a case; at once, unless the problem has changed and its cases must
   * be prepared first.
   *
   * @param number from 1, as in {@link Failure}
   */
  public CaseValues caseValues(Problem problem, int number) {
    TestSuite suite =
        suites.prepared(problem).orElseGet(() -> slots.in(Line.RUNS, () -> suites.of(problem)));
    TestSuite.PreparedCase prepared = suite.cases().get(number - 1);
    return new CaseValues(
        prepared.input(problem, Integer.MAX_VALUE), Notation.write(prepared.expected()));
  }

  /** Returns the values of all cases, in their order; generated ones are generated first. */
  public List<WholeCase> wholeCases(Problem problem) {
    return slots.in(Line.RUNS, () -> suites.of(problem)).cases().stream()
        .map(TestSuite.PreparedCase::whole)
        .toList();
  }

  /** Tells whether the cases of another problem can be prepared and kept beside the others. */
  public boolean hasRoomForCases() {
    return suites.hasRoom();
  }

  /** Prepares the problem's cases now, so that the first submission need not wait for them. */
  public void prepare(Problem problem) {
    reporting(
        problem,
        Line.SUBMISSIONS,
        () -> {
          caseJudges.prepare(problem);
          return suites.of(problem);
        });
  }
}
