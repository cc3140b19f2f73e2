package dev.assay.verify;

import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.util.ArrayList;
import java.util.List;

/** Checks that the reference and other accepted solutions agree on inputs of the generator. */
final class ComparisonCheck {

  private final Comparisons comparisons;
  private final VerificationReport report;

  ComparisonCheck(Comparisons comparisons, VerificationReport report) {
    this.comparisons = comparisons;
    this.report = report;
  }

  /**
   * Compares the reference with the others of {@code accepted}, if there is a generator.
   *
   * @param accepted with the reference
   * @return those of them about which there is no finding
   */
  List<ExampleSubmission> check(Problem problem, List<ExampleSubmission> accepted) {
    if (problem.code().generator() == null) {
      return accepted;
    }
    List<ExampleSubmission> others =
        accepted.stream().filter(example -> !example.equals(problem.reference())).toList();
    if (others.isEmpty()) {
      report.add(
          problem,
          "submissions/accepted",
          "put a second solution here: the reference is compared with it on generated inputs");
      return accepted;
    }
    Comparisons.Result result = comparisons.compare(problem, others);
    if (result.inputs() == 0) {
      report.add(problem, "Generator.java", "makes no valid input of a size from 1 to 10 or so");
      return accepted;
    }
    report.done(
        !result.disagreements().isEmpty(),
        "the reference and %d others on %d generated inputs"
            .formatted(others.size(), result.inputs()));
    List<ExampleSubmission> agreeing = new ArrayList<>(accepted);
    for (Disagreement found : result.disagreements()) {
      report.add(finding(problem, found));
      agreeing.remove(found.example());
    }
    return agreeing;
  }

  private static Finding finding(Problem problem, Disagreement found) {
    String who =
        found.example().equals(problem.reference())
            ? "the reference fails"
            : "disagrees with the reference " + problem.reference().file().getFileName().toString();
    return new Finding(
        found.example().file(),
        1,
        who
            + " on Generator.java's input of size "
            + found.generated().size()
            + " and seed "
            + found.generated().seed()
            + ", "
            + VerificationReport.cut(found.input())
            + ", expected "
            + VerificationReport.cut(found.expected())
            + ", actual "
            + VerificationReport.cut(found.actual()));
  }
}
