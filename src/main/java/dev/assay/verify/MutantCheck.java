package dev.assay.verify;

import dev.assay.compiler.mutate.Mutant;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.verify.MutantTrial.Fate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that the cases notice every small mistake in the reference that makes a difference. */
final class MutantCheck {

  private final MutantTrials trials;
  private final VerificationReport report;

  MutantCheck(MutantTrials trials, VerificationReport report) {
    this.trials = trials;
    this.report = report;
  }

  /** Tries mutants of the reference, which must be accepted. */
  void check(Problem problem) {
    List<MutantTrial> tried =
        trials.tryAll(problem, (done, total) -> report.progress().step("mutants", done, total));
    MutantReasons reasons = MutantReasons.in(problem.reference().code());
    List<Mutant> unexplained =
        tried.stream()
            .filter(trial -> trial.fate() == Fate.SURVIVED)
            .map(MutantTrial::mutant)
            .filter(mutant -> !reasons.covers(mutant.line()))
            .toList();
    Set<Integer> used =
        tried.stream()
            .filter(trial -> trial.fate() != Fate.KILLED)
            .map(trial -> trial.mutant().line())
            .collect(Collectors.toSet());
    List<Integer> needless = reasons.needless(used);
    report.done(
        !unexplained.isEmpty() || !needless.isEmpty(),
        "%d mutants of %s, %d of them too slow, %d survive, %d of these without a reason"
            .formatted(
                tried.size(),
                problem.reference().file().getFileName(),
                count(tried, Fate.TOO_SLOW),
                count(tried, Fate.SURVIVED),
                unexplained.size()));
    unexplained.forEach(mutant -> report(problem, mutant.line(), message(mutant)));
    needless.forEach(
        line ->
            report(problem, line, "the cases notice every mutant of this line: remove the reason"));
  }

  private static long count(List<MutantTrial> tried, Fate fate) {
    return tried.stream().filter(trial -> trial.fate() == fate).count();
  }

  private void report(Problem problem, int line, String message) {
    report.add(new Finding(problem.reference().file(), line, message));
  }

  private static String message(Mutant mutant) {
    String change =
        mutant.after().isEmpty()
            ? "that `" + mutant.before() + "` is missing"
            : "`" + mutant.before() + " → " + mutant.after() + "`";
    return "no case notices "
        + change
        + ": add one "
        + missing(mutant)
        + ", or say why the change does no harm: `// mutants: …`";
  }

  private static String missing(Mutant mutant) {
    return switch (mutant.kind()) {
      case BORDER -> "where both sides are equal";
      case NEGATION, CONDITION -> "whose answer depends on this condition";
      case ARITHMETIC, NUMBER -> "whose answer depends on this number";
      case STATEMENT -> "whose answer depends on this statement";
      case RESULT -> "whose answer is different";
    };
  }
}
