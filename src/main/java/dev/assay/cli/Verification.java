package dev.assay.cli;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.JudgeException;
import dev.assay.problem.CasePlaces;
import dev.assay.problem.CollectionReader;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Finding;
import dev.assay.problem.Loading;
import dev.assay.problem.Packages;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads packages and checks what a careful setter would, from the format to mutants of the
 * reference; collects every fault.
 */
final class Verification {

  private final JudgeContext context;
  private final Report report;
  private final Extent extent;

  /** How much is checked. */
  enum Extent {
    ALL,

    /** Neither times, which a busy machine falsifies, nor what is made of the reference. */
    VERDICTS
  }

  Verification(JudgeContext context, Progress progress, Extent extent) {
    this.context = context;
    this.report = new Report(progress);
    this.extent = extent;
  }

  /** Verifies the packages in {@code folders}, each a package or a folder of them. */
  List<Finding> verify(List<Path> folders) {
    List<Path> packages = new ArrayList<>();
    folders.forEach(folder -> packages.addAll(packagesIn(folder)));
    int done = 0;
    for (Path folder : packages) {
      done++;
      report.progress().done("[" + done + "/" + packages.size() + "] " + folder);
      switch (ProblemLoader.load(folder)) {
        case Loading.Faulty faulty -> faulty.findings().forEach(report::add);
        case Loading.Loaded loaded -> {
          loaded.advice().forEach(report::add);
          verify(folder, loaded.problem());
        }
      }
    }
    verifyCollections(folders, packages);
    report
        .progress()
        .done(packages.size() + " problems verified, " + report.findings().size() + " findings");
    return report.findings();
  }

  private void verifyCollections(List<Path> folders, List<Path> packages) {
    Set<String> slugs =
        packages.stream()
            .map(folder -> folder.toAbsolutePath().normalize().getFileName().toString())
            .collect(Collectors.toSet());
    folders.forEach(
        folder -> CollectionReader.read(folder, slugs::contains).findings().forEach(report::add));
  }

  private List<Path> packagesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      report.add(new Finding(folder, 1, "there is no such folder"));
      return List.of();
    }
    try {
      List<Path> packages = Packages.at(folder);
      if (packages.isEmpty()) {
        report.add(new Finding(folder, 1, "there is neither a problem.yaml nor a package in it"));
      }
      return packages;
    } catch (IOException e) {
      report.add(new Finding(folder, 1, "can't be read: " + e.getMessage()));
      return List.of();
    }
  }

  private void verify(Path folder, Problem problem) {
    try {
      context.judge().prepare(problem);
      validate(folder, problem);
      List<ExampleSubmission> accepted = examples().check(problem);
      if (extent == Extent.ALL && accepted.contains(problem.reference())) {
        new ComparisonCheck(context.comparisons(), report).check(problem, accepted);
        new MutantCheck(context.mutantTrials(), report).check(problem);
      }
    } catch (JudgeException e) {
      report.add(JudgeFault.finding(folder, String.valueOf(e.getMessage())));
    }
  }

  private ExampleCheck examples() {
    return new ExampleCheck(context.trials(), report, extent == Extent.ALL);
  }

  private void validate(Path folder, Problem problem) {
    Map<Integer, String> refusals = context.validations().refusals(problem);
    if (!refusals.isEmpty()) {
      CasePlaces places = CasePlaces.in(folder);
      refusals.forEach(
          (number, reason) ->
              report.add(places.finding(number, "Validator.java refuses this case: " + reason)));
    }
  }
}
