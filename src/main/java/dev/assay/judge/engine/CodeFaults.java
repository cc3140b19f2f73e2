package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.judge.PackageException.Fault;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles all code of a package and checks its headers, without running any of it. */
public final class CodeFaults {

  private final ProblemCompiler compiler;
  private final SolutionRunners runners;
  private final CustomChecks customChecks;

  public CodeFaults(ProblemCompiler compiler, SolutionRunners runners, CustomChecks customChecks) {
    this.compiler = compiler;
    this.runners = runners;
    this.customChecks = customChecks;
  }

  /** Returns all faults of all files, each once. */
  public List<Finding> of(Problem problem) {
    List<Fault> faults = new ArrayList<>();
    List<Runnable> programs =
        List.of(
            () -> runners.prepare(problem),
            () -> customChecks.prepare(problem),
            () -> compiler.validator(problem),
            () -> compiler.generator(problem),
            () -> checkReference(problem));
    programs.forEach(program -> SourceFaults.collect(faults, program));
    Path folder = problem.folder();
    return faults.stream()
        .map(fault -> new Finding(folder.resolve(fault.file()), fault.line(), fault.said()))
        .toList();
  }

  /** Compiles the reference, and with it the classes in {@code support/}. */
  private void checkReference(Problem problem) {
    var headers = new NotationHeaders(compiler.solution(problem, problem.reference()).classes());
    List<Fault> faults = headers.faults(problem);
    if (!faults.isEmpty()) {
      throw PackageException.at(faults);
    }
  }
}
