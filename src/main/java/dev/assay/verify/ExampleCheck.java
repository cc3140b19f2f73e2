package dev.assay.verify;

import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that every example submission gets its verdict, and that the time limit keeps right
 * solutions and slow ones well apart.
 */
final class ExampleCheck {

  private final ExampleTrials trials;
  private final VerificationReport report;
  private final boolean withTimes;

  /**
   * @param withTimes whether to check how far times are from the limit
   */
  ExampleCheck(ExampleTrials trials, VerificationReport report, boolean withTimes) {
    this.trials = trials;
    this.report = report;
    this.withTimes = withTimes;
  }

  private record Tried(ExampleSubmission example, ExampleTrial trial) {}

  /**
   * Judges the example submissions, as many at a time as the judge has slots.
   *
   * @return the examples that are accepted and must be
   */
  List<ExampleSubmission> check(Problem problem) {
    List<ExampleSubmission> accepted = new ArrayList<>();
    ParallelWork.work(
        groups(problem),
        problem.submissions().size(),
        group -> tried(problem, group),
        group ->
            group.forEach(
                tried -> {
                  Verdict verdict = tried.trial().judgement().verdict();
                  if (!verdict.name().equals(tried.example().verdict())) {
                    checkVerdict(tried);
                  } else {
                    checkTime(tried, problem.limits().time());
                    if (verdict == Verdict.ACCEPTED) {
                      accepted.add(tried.example());
                    }
                  }
                }));
    return accepted;
  }

  /** Returns one group of all that should end by themselves, then one for each of the others. */
  private static List<List<ExampleSubmission>> groups(Problem problem) {
    List<List<ExampleSubmission>> groups = new ArrayList<>();
    var quick = problem.submissions().stream().filter(ExampleCheck::endsByItself).toList();
    if (!quick.isEmpty()) {
      groups.add(quick);
    }
    problem.submissions().stream()
        .filter(example -> !quick.contains(example))
        .forEach(example -> groups.add(List.of(example)));
    return groups;
  }

  private static boolean endsByItself(ExampleSubmission example) {
    return switch (Verdict.valueOf(example.verdict())) {
      case ACCEPTED, WRONG_ANSWER, RUNTIME_ERROR, COMPILE_ERROR -> true;
      case TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED, JUDGE_ERROR -> false;
    };
  }

  private List<Tried> tried(Problem problem, List<ExampleSubmission> group) {
    List<Tried> tried = new ArrayList<>();
    if (group.size() == 1) {
      ExampleSubmission example = group.getFirst();
      tried.add(new Tried(example, trials.trial(problem, example, withTimes)));
    } else {
      List<ExampleTrial> all = trials.trials(problem, group, withTimes);
      for (int i = 0; i < group.size(); i++) {
        tried.add(new Tried(group.get(i), all.get(i)));
      }
    }
    return tried;
  }

  private void checkVerdict(Tried tried) {
    Judgement judgement = tried.trial().judgement();
    report.done(true, line(tried));
    report.add(
        new Finding(
            tried.example().file(),
            line(judgement),
            "expected "
                + tried.example().verdict()
                + " but the verdict is "
                + judgement.verdict()
                + details(judgement)));
  }

  private void checkTime(Tried tried, Duration limit) {
    Optional<String> fault = withTimes ? TimeMargin.fault(tried.trial(), limit) : Optional.empty();
    report.done(fault.isPresent(), line(tried));
    fault.ifPresent(text -> report.add(new Finding(tried.example().file(), 1, text)));
  }

  private static String line(Tried tried) {
    Judgement judgement = tried.trial().judgement();
    return "%-24s %5d ms %3d/%d cases  %s"
        .formatted(
            judgement.verdict(),
            tried.trial().longest().toMillis(),
            judgement.passed(),
            judgement.total(),
            tried.example().file().getFileName());
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
      String text =
          " at case " + failure.number() + ", input " + VerificationReport.cut(failure.input());
      text += ", expected " + VerificationReport.cut(failure.expected());
      Localized<String> message = failure.message();
      return failure.actual() != null || message == null
          ? text + ", actual " + VerificationReport.cut(String.valueOf(failure.actual()))
          : text + ": " + message.en();
    }
    return judgement.diagnostics().stream()
        .map(each -> each.message().en())
        .findFirst()
        .map(message -> ": " + message.replaceAll("\\s+", " "))
        .orElse("");
  }
}
