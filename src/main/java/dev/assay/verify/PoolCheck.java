package dev.assay.verify;

import dev.assay.aid.counterexample.PoolTrials;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Checks that accepted solutions agree with the reference on the small inputs among which solvers
 * get their counterexamples, and tells which wrong ones none of these inputs catches.
 */
final class PoolCheck {

  private final PoolTrials trials;
  private final VerificationReport report;

  PoolCheck(PoolTrials trials, VerificationReport report) {
    this.trials = trials;
    this.report = report;
  }

  /**
   * Tries all examples on the pool.
   *
   * @param accepted those about which nothing is known
   */
  void check(Problem problem, List<ExampleSubmission> accepted) {
    PoolTrials.Result result = trials.of(problem, accepted);
    if (result.inputs() == 0) {
      if (problem.code().validator() != null) {
        report.done(false, "0 small inputs: none was found that is valid and has an answer");
      }
      return;
    }
    String uncaught =
        result.uncaught().stream().map(PoolCheck::name).collect(Collectors.joining(", "));
    String unfinished =
        result.unfinished().stream()
            .map(each -> "; note: " + name(each.example()) + tried(each.tried()))
            .collect(Collectors.joining());
    report.done(
        !result.differences().isEmpty(),
        result.inputs()
            + " small inputs"
            + unfinished
            + (uncaught.isEmpty() ? "" : "; note: none of them catches " + uncaught));
    result.differences().forEach(found -> report.add(finding(problem, found)));
  }

  private static String name(ExampleSubmission example) {
    return example.file().getFileName().toString();
  }

  private static String tried(int inputs) {
    return inputs == 0 ? " was tried on none" : " was tried on the first " + inputs + " only";
  }

  private static Finding finding(Problem problem, PoolTrials.Difference found) {
    return new Finding(
        found.example().file(),
        1,
        "disagrees with the reference "
            + problem.reference().file().getFileName()
            + " on the small input "
            + VerificationReport.cut(found.input())
            + ", expected "
            + VerificationReport.cut(found.expected())
            + ": if the input breaks the constraints, Validator.java must refuse it");
  }
}
