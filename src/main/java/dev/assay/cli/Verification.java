package dev.assay.cli;

import dev.assay.judge.Failure;
import dev.assay.judge.Judge;
import dev.assay.judge.JudgeException;
import dev.assay.judge.Judgement;
import dev.assay.language.Localized;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Loads packages and judges their example submissions; collects every fault.
 *
 * <p>The submissions of a problem are judged side by side, as many as the judge has slots, and
 * reported in their order.
 */
public final class Verification {

  private final Judge judge;
  private final Consumer<String> progress;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Prepares a verification.
   *
   * @param progress hears a line for each step
   */
  public Verification(Judge judge, Consumer<String> progress) {
    this.judge = judge;
    this.progress = progress;
  }

  /** Verifies the packages in {@code folders}, each a package or a folder of them. */
  public List<Finding> verify(List<Path> folders) {
    List<Path> packages = new ArrayList<>();
    folders.forEach(folder -> packages.addAll(packagesIn(folder)));
    int done = 0;
    for (Path folder : packages) {
      done++;
      progress.accept("[" + done + "/" + packages.size() + "] " + folder);
      switch (ProblemLoader.load(folder)) {
        case Loading.Faulty faulty -> findings.addAll(faulty.findings());
        case Loading.Loaded loaded -> verify(folder, loaded.problem());
      }
    }
    progress.accept(packages.size() + " problems verified, " + findings.size() + " findings");
    return List.copyOf(findings);
  }

  private List<Path> packagesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      findings.add(new Finding(folder, 1, "there is no such folder"));
      return List.of();
    }
    try {
      List<Path> packages = Packages.at(folder);
      if (packages.isEmpty()) {
        findings.add(new Finding(folder, 1, "there is neither a problem.yaml nor a package in it"));
      }
      return packages;
    } catch (IOException e) {
      findings.add(new Finding(folder, 1, "can't be read: " + e.getMessage()));
      return List.of();
    }
  }

  private void verify(Path folder, Problem problem) {
    try {
      judge.prepare(problem);
    } catch (JudgeException e) {
      findings.add(new Finding(folder.resolve("problem.yaml"), 1, String.valueOf(e.getMessage())));
      return;
    }
    try (var executor = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      Map<ExampleSubmission, Future<Judgement>> judging = new LinkedHashMap<>();
      for (ExampleSubmission example : problem.submissions()) {
        judging.put(
            example,
            executor.submit(() -> judge.judge(problem, example.code(), (judged, total) -> {})));
      }
      judging.forEach(this::await);
    }
  }

  private void await(ExampleSubmission example, Future<Judgement> judgement) {
    try {
      check(example, judgement.get());
    } catch (ExecutionException e) {
      findings.add(new Finding(example.file(), 1, String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JudgeException("The verification was interrupted.", e);
    }
  }

  private void check(ExampleSubmission example, Judgement judgement) {
    boolean expected = judgement.verdict().name().equals(example.verdict());
    progress.accept(
        "  %s %-24s %4d ms %3d/%d cases  %s"
            .formatted(
                expected ? "ok   " : "FAULT",
                judgement.verdict(),
                judgement.timeMillis(),
                judgement.passed(),
                judgement.total(),
                example.file().getFileName()));
    if (!expected) {
      findings.add(
          new Finding(
              example.file(),
              line(judgement),
              "expected "
                  + example.verdict()
                  + " but the verdict is "
                  + judgement.verdict()
                  + details(judgement)));
    }
  }

  private static int line(Judgement judgement) {
    if (!judgement.diagnostics().isEmpty()) {
      return judgement.diagnostics().getFirst().line();
    }
    Failure failure = judgement.failure();
    return failure == null || failure.frames().isEmpty()
        ? 1
        : Math.max(1, failure.frames().getFirst().line());
  }

  private static String details(Judgement judgement) {
    Failure failure = judgement.failure();
    if (failure != null) {
      String text = " at case " + failure.number() + ", input " + cut(failure.input());
      text += ", expected " + cut(failure.expected());
      Localized<String> message = failure.message();
      return failure.actual() != null || message == null
          ? text + ", actual " + cut(String.valueOf(failure.actual()))
          : text + ": " + message.en();
    }
    return judgement.diagnostics().stream()
        .map(each -> each.message().en())
        .findFirst()
        .map(message -> ": " + message)
        .orElse("");
  }

  private static String cut(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
