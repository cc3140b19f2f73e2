package dev.assay.verify;

import dev.assay.judge.JudgeException;
import dev.assay.judge.PackageException;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.CasePlaces;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.verify.Verification.Extent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks one package, from the format to mutants of its reference. */
final class PackageCheck {

  private final VerifyContext context;
  private final Extent extent;
  private final VerificationReport report;

  PackageCheck(VerifyContext context, Extent extent, VerificationReport report) {
    this.context = context;
    this.extent = extent;
    this.report = report;
  }

  /** Reports every fault of the package in {@code folder}. */
  void check(Path folder) {
    switch (ProblemLoader.load(folder)) {
      case Loading.Faulty faulty -> faulty.findings().forEach(report::add);
      case Loading.Loaded loaded -> {
        loaded.advice().forEach(report::add);
        new TodoCheck(report).check(folder);
        check(folder, loaded.problem());
      }
    }
  }

  private void check(Path folder, Problem problem) {
    List<Finding> faults = context.codeFaults().of(problem);
    faults.forEach(report::add);
    if (!faults.isEmpty()) {
      return;
    }
    try {
      context.judge().prepare(problem);
      validate(folder, problem);
      List<ExampleSubmission> accepted = examples().check(problem);
      if (extent == Extent.ALL && accepted.contains(problem.reference())) {
        List<ExampleSubmission> agreeing =
            new ComparisonCheck(context.comparisons(), report).check(problem, accepted);
        new PoolCheck(context.poolTrials(), report).check(problem, agreeing);
        new MutantCheck(context.mutantTrials(), report).check(problem);
      }
    } catch (PackageException e) {
      e.faults()
          .forEach(
              fault ->
                  report.add(
                      new Finding(folder.resolve(fault.file()), fault.line(), fault.said().en())));
    } catch (JudgeException e) {
      report.add(FaultLocator.finding(folder, String.valueOf(e.getMessage())));
    }
  }

  private ExampleCheck examples() {
    return new ExampleCheck(context.trials(), report, extent == Extent.ALL);
  }

  private void validate(Path folder, Problem problem) {
    Map<Integer, String> refusals = context.validations().refusals(problem);
    if (!refusals.isEmpty()) {
      CasePlaces places = CasePlaces.in(folder);
      refusals.forEach((number, refusal) -> report.add(places.finding(number, refusal)));
    }
  }
}
