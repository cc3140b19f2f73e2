package dev.assay.judge;

import dev.assay.problem.JavaType;
import dev.assay.sandbox.Executable;
import java.util.List;

/**
 * What is called for a case: with the case's input the first, with what that returned the next, and
 * so on.
 *
 * @param passed the types of what goes from one to the next
 */
record Steps(List<Executable> executables, List<JavaType> passed) {

  Steps {
    executables = List.copyOf(executables);
    passed = List.copyOf(passed);
  }

  /** Returns the one call that most problems take. */
  static Steps of(Executable executable) {
    return new Steps(List.of(executable), List.of());
  }
}
