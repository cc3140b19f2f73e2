package dev.assay.problem.folder;

import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.util.List;

/** The result of reading a package. */
public sealed interface Loading {

  /**
   * The package is whole.
   *
   * @param advice faults that a careful author would mend, though the problem can be solved
   */
  record Loaded(Problem problem, List<Finding> advice) implements Loading {}

  /**
   * The package is at fault.
   *
   * @param findings all of its faults, by file and line; at least one
   */
  record Faulty(List<Finding> findings) implements Loading {}
}
