package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.signature.JavaType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** Returns the first fault of each file. */
  public List<Finding> of(Problem problem) {
    Path folder = problem.reference().file().resolve("../../..").normalize();
    List<Finding> faults = new ArrayList<>();
    List<Runnable> programs =
        List.of(
            () -> runners.prepare(problem),
            () -> customChecks.prepare(problem),
            () -> compiler.validator(problem),
            () -> compiler.generator(problem),
            () -> checkReference(problem));
    for (Runnable program : programs) {
      try {
        program.run();
      } catch (PackageException e) {
        faults.add(new Finding(folder.resolve(e.file()), e.line(), e.said()));
      }
    }
    return List.copyOf(faults);
  }

  /** Compiles the reference, and with it the classes in {@code support/}. */
  private void checkReference(Problem problem) {
    var headers = new NotationHeaders(compiler.solution(problem, problem.reference()).classes());
    for (JavaType.Named type : problem.signature().named()) {
      Optional<Localized<String>> fault = type.hasValues() ? headers.fault(type) : Optional.empty();
      if (fault.isPresent()) {
        throw PackageException.at("support/" + type.name() + "Notation.java", 1, fault.get());
      }
    }
  }
}
