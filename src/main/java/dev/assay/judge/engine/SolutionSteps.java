package dev.assay.judge.engine;

import dev.assay.problem.signature.JavaType;
import dev.assay.sandbox.Executable;
import java.util.List;

/**
 * What is called for a case: with the case's input the first, with what that returned the next, and
 * so on.
 *
 * @param passed the types of what goes from one to the next
 */
public record SolutionSteps(List<Executable> executables, List<JavaType> passed) {

  public SolutionSteps {
    executables = List.copyOf(executables);
    passed = List.copyOf(passed);
  }

  /** Returns the one call that most problems take. */
  public static SolutionSteps of(Executable executable) {
    return new SolutionSteps(List.of(executable), List.of());
  }
}
