package dev.assay.problem.catalogue;

import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.util.List;

/** Checks the Java of a package, which reading alone does not. */
@FunctionalInterface
public interface CodeCheck {

  /** Returns the faults of the package's own code; may take some hundred milliseconds. */
  List<Finding> faults(Problem problem);
}
