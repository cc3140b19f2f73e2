package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Signature;
import dev.assay.sandbox.Sandbox;
import dev.assay.worker.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Links submissions with the package's Caller.java, if it has one, and opens their runners. */
public final class SolutionRunners {

  private final ProblemCompiler compiler;
  private final Sandbox sandbox;
  private final VersionCache<List<Frame.Caller>> callers = new VersionCache<>(this::steps);

  public SolutionRunners(ProblemCompiler compiler, Sandbox sandbox) {
    this.compiler = compiler;
    this.sandbox = sandbox;
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

  private List<Frame.Caller> steps(Problem problem) {
    CallerContract calling = problem.signature().calling();
    String source = problem.code().caller();
    if (calling == null || source == null) {
      return List.of();
    }
    Map<String, String> beside = problem.code().besideCaller();
    beside.put(calling.className() + ".java", FacadeSource.source(calling));
    var compiled = compiler.compile("Caller.java", source, WantedEntries.caller(calling), beside);
    var classes = without(compiled.classes(), calling.className());
    List<Frame.Caller> steps = new ArrayList<>();
    for (Signature step : calling.steps()) {
      var entry = Executables.entry(compiled.entryPoints().get(steps.size() + 1), step);
      steps.add(new Frame.Caller(classes, calling.className(), entry));
    }
    return steps;
  }

  /** Leaves out the classes that Caller.java shares with submissions: each brings its own. */
  private static Map<String, byte[]> without(Map<String, byte[]> classes, String facade) {
    Set<String> own = Set.of("Caller", "Threads", facade);
    return classes.entrySet().stream()
        .filter(entry -> own.contains(entry.getKey().split("\\$", 2)[0]))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
