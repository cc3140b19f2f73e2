package dev.assay.judge;

import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;

/** Hears of faults that a package's own code shows only while it runs. */
@FunctionalInterface
interface FaultReports {

  /** Reports a fault; may hear of the same one often. */
  void report(Problem problem, Finding finding);
}
