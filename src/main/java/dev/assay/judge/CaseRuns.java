package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.judge.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.problem.Calling;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.Signature;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.Sandbox;
import dev.assay.worker.Values;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls one submission case by case, so that a verdict depends on the code and the case, not on
 * what earlier cases left.
 */
final class CaseRuns {

  private final Sandbox sandbox;
  private final Callers callers;
  private final CustomChecks customChecks;

  CaseRuns(Sandbox sandbox, Callers callers, CustomChecks customChecks) {
    this.sandbox = sandbox;
    this.callers = callers;
    this.customChecks = customChecks;
  }

  /** Makes ready what the problem's calls need beside its cases. */
  void prepare(Problem problem) {
    callers.prepare(problem);
    customChecks.prepare(problem);
  }

  Calls open(Problem problem, Compilation.Compiled compiled) {
    return new Calls(problem, callers.executables(problem, compiled));
  }

  /** The calls of one submission. Not for several threads. */
  final class Calls implements AutoCloseable {

    private final CheckerKind checker;
    private final CustomChecks.@Nullable Checks checks;
    private final Limits limits;
    private final List<Signature> steps;
    private final List<Lane> lanes;

    private Calls(Problem problem, List<Executable> executables) {
      this.checker = problem.checker();
      this.checks = checker instanceof CheckerKind.Custom ? customChecks.open(problem) : null;
      this.limits = problem.limits();
      Calling calling = problem.signature().calling();
      this.steps = calling == null ? List.of() : calling.steps();
      this.lanes =
          executables.stream().map(executable -> new Lane(sandbox, executable, limits)).toList();
    }

    /**
     * Judges one case. A verdict that the machine's noise may have caused, a time just over the
     * limit or a call that waited, is tried once more in a fresh worker; the better one counts.
     */
    CaseResult judge(PreparedCase prepared) throws InterruptedException {
      Outcome outcome = call(prepared);
      if (mayBeNoise(outcome)) {
        renewWorkers();
        outcome = call(prepared);
      }
      return result(outcome, prepared);
    }

    /** Judges one case of a run, once. */
    CaseResult run(PreparedCase prepared) throws InterruptedException {
      return result(call(prepared), prepared);
    }

    /** Returns the largest peak of resident memory of the workers so far, in bytes. */
    long peakMemory() {
      return lanes.stream().mapToLong(Lane::peakMemory).max().orElse(0);
    }

    private boolean mayBeNoise(Outcome outcome) {
      return outcome instanceof Outcome.Stopped stopped
          ? stopped.reason() == Reason.WALL_TIME
          : tooSlow(outcome);
    }

    private boolean tooSlow(Outcome outcome) {
      return outcome.totalCpu().compareTo(limits.time()) > 0;
    }

    private CaseResult result(Outcome outcome, PreparedCase prepared) throws InterruptedException {
      long millis = Math.round(outcome.cpu().toNanos() / 1e6);
      if (tooSlow(outcome)) {
        outcome = new Outcome.Stopped(Reason.CPU_TIME, outcome.totalCpu(), outcome.stdout());
        millis = outcome.cpu().toMillis();
      }
      return switch (outcome) {
        case Outcome.Answered answered -> checked(answered, prepared, millis);
        case Outcome.Threw threw ->
            new CaseResult(
                Verdict.RUNTIME_ERROR,
                null,
                threw.stdout(),
                Outcomes.thrown(threw),
                threw.frames().stream().map(f -> new Failure.Frame(f.method(), f.line())).toList(),
                millis);
        case Outcome.Refused refused ->
            new CaseResult(
                Verdict.WRONG_ANSWER,
                null,
                refused.stdout(),
                Outcomes.describe(refused),
                List.of(),
                millis);
        case Outcome.Stopped stopped ->
            new CaseResult(
                Outcomes.verdict(stopped.reason()),
                null,
                stopped.stdout(),
                Outcomes.message(stopped.reason()),
                List.of(),
                millis);
      };
    }

    private CaseResult checked(Outcome.Answered answered, PreparedCase prepared, long millis)
        throws InterruptedException {
      Optional<Localized<String>> fault = fault(answered.answer(), prepared);
      return new CaseResult(
          fault.isEmpty() ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
          CaseResult.shown(answered.answer()),
          answered.stdout(),
          fault.filter(reason -> !reason.en().isEmpty()).orElse(null),
          List.of(),
          millis);
    }

    /** Returns why the answer is wrong, empty text for no reason; nothing when it is right. */
    private Optional<Localized<String>> fault(@Nullable Object answer, PreparedCase prepared)
        throws InterruptedException {
      if (checks != null && answer != null && prepared.answerType().conforms(answer)) {
        return checks.fault(prepared, answer);
      }
      return checks == null
              && new Checker(checker, prepared.answerType()).accepts(prepared.expected(), answer)
          ? Optional.empty()
          : Optional.of(CustomChecks.NO_REASON);
    }

    /** Calls step by step; what a step returns goes to the next one, and nothing else. */
    private Outcome call(PreparedCase prepared) throws InterruptedException {
      Outcome outcome = lanes.getFirst().call(prepared.arguments());
      for (int i = 1; i < lanes.size(); i++) {
        if (!(outcome instanceof Outcome.Answered between) || tooSlow(between)) {
          return outcome;
        }
        Object passed = between.answer();
        if (passed == null || !steps.get(i - 1).returnType().conforms(passed)) {
          return new Outcome.Refused(
              "There is nothing to go on with: null, or a value of another type, was returned.\n"
                  + "返回了 null 或其他类型的值，无法继续。",
              between.cpu(),
              between.totalCpu(),
              between.stdout());
        }
        outcome = after(between, lanes.get(i).call(Values.encode(List.of(passed))));
      }
      return outcome;
    }

    private static Outcome after(Outcome.Answered before, Outcome outcome) {
      return outcome instanceof Outcome.Answered answered
          ? new Outcome.Answered(
              answered.answer(),
              before.cpu().plus(answered.cpu()),
              before.totalCpu().plus(answered.totalCpu()),
              before.stdout() + answered.stdout())
          : outcome;
    }

    private void renewWorkers() {
      lanes.forEach(Lane::close);
    }

    @Override
    public void close() {
      renewWorkers();
      if (checks != null) {
        checks.close();
      }
    }
  }
}
