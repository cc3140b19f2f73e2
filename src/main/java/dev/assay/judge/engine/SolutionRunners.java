package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Signature;
import dev.assay.sandbox.Sandbox;
import dev.assay.worker.Frame;
import java.time.Duration;
import java.util.List;

/** Links submissions with the package's Caller.java, if it has one, and opens their runners. */
public final class SolutionRunners {

  private final ProblemCompiler compiler;
  private final Sandbox sandbox;
  private final VersionCache<List<Frame.Caller>> callers;

  public SolutionRunners(ProblemCompiler compiler, Sandbox sandbox) {
    this.compiler = compiler;
    this.sandbox = sandbox;
    callers = new VersionCache<>(new CallerCode(compiler)::steps);
  }

  /** Compiles the problem's Caller.java, if it has one and its version is new. */
  void prepare(Problem problem) {
    callers.of(problem);
  }

  /** Returns a runner for a submission. */
  SolutionRunner open(Problem problem, Compilation.Compiled solution) {
    return open(problem.limits(), steps(problem, solution));
  }

  /** Returns a runner for steps, with the limits of memory and output of {@code limits}. */
  public SolutionRunner open(Limits limits, SolutionSteps steps) {
    return new SolutionRunner(sandbox, limits, steps);
  }

  /**
   * Returns calls of steps on many small inputs, with the limits of memory and output of {@code
   * limits}.
   *
   * @param cpu after which one call is killed
   * @param idle for which all calls may sleep together, if that is less than usual
   */
  public SmallCalls openMany(Limits limits, SolutionSteps steps, Duration cpu, Duration idle) {
    Duration usual = sandbox.idleTime();
    return new SmallCalls(sandbox, limits, steps, cpu, idle.compareTo(usual) < 0 ? idle : usual);
  }

  /**
   * Returns calls of a program of the package on many small inputs.
   *
   * @param cpu after which one call is killed
   */
  public SmallCalls openMany(Problem problem, SolutionSteps program, Duration cpu) {
    return openMany(ProgramRunner.packageLimits(problem), program, cpu, sandbox.idleTime());
  }

  /** Returns the steps that call a submission. */
  public SolutionSteps steps(Problem problem, Compilation.Compiled solution) {
    Signature signature = problem.signature();
    CallerContract calling = signature.calling();
    return calling == null
        ? SolutionSteps.of(Executables.of(solution, signature, null))
        : new SolutionSteps(
            callers.of(problem).stream()
                .map(step -> Executables.of(solution, signature, step))
                .toList(),
            calling.steps().stream()
                .limit(calling.steps().size() - 1L)
                .map(Signature::returnType)
                .toList());
  }

  /** Returns the steps that call an example submission. */
  public SolutionSteps steps(Problem problem, ExampleSubmission example) {
    return steps(problem, compiler.solution(problem, example));
  }
}
