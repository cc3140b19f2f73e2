package dev.assay.judge.engine;

import dev.assay.problem.signature.JavaType;
import dev.assay.sandbox.Executable;
import java.util.List;
import java.util.Map;

/**
 * The programs that are called for a case: the first with the case's input, each other with the
 * value that the one before returned.
 *
 * @param passed the types of the values that go from one to the next
 */
public record SolutionSteps(List<Executable> executables, List<JavaType> passed) {

  public SolutionSteps {
    executables = List.copyOf(executables);
    passed = List.copyOf(passed);
  }

  /**
   * Returns the same steps with woven classes of the solution.
   *
   * @param recorder as {@link Executable#woven} takes it
   */
  SolutionSteps woven(Map<String, byte[]> classes, String recorder) {
    return new SolutionSteps(
        executables.stream().map(each -> each.woven(classes, recorder)).toList(), passed);
  }

  /** Returns the one call that most problems take. */
  public static SolutionSteps of(Executable executable) {
    return new SolutionSteps(List.of(executable), List.of());
  }
}
