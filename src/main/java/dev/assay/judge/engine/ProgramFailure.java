package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes exceptions of calls in which code of a package failed, with the place as far as it is
 * known. The worker's words about it are believed no further than they fit the package.
 */
final class ProgramFailure {

  private ProgramFailure() {}

  /**
   * Reports a call of the package's own program with the package's own values.
   *
   * @param file the program's
   * @param said a sentence that names it
   */
  static PackageException of(
      Problem problem, String file, Outcome outcome, Localized<String> said) {
    return ofVisitor(problem, file, outcome, said, said);
  }

  /**
   * Reports a call of the package's own program with values that a visitor may have chosen.
   *
   * @param said makes the sentence, which names the file, from a description of the outcome
   */
  static PackageException ofVisitor(
      Problem problem, String file, Outcome outcome, UnaryOperator<Localized<String>> said) {
    return ofVisitor(
        problem,
        file,
        outcome,
        said.apply(OutcomeWording.describe(outcome)),
        said.apply(OutcomeWording.withoutItsWords(outcome)));
  }

  /**
   * Reports a call of the package's own program with values that a visitor may have chosen.
   *
   * @param said a sentence that names the file, and may quote the values
   * @param publicly the same without words that the values may have caused
   */
  static PackageException ofVisitor(
      Problem problem,
      String file,
      Outcome outcome,
      Localized<String> said,
      Localized<String> publicly) {
    return switch (outcome) {
      case Outcome.PackageFailed failed ->
          isOf(problem, failed)
              ? threw(failed.file(), failed.line(), failed.message())
              : threw(file, isIn(file, failed) ? failed.line() : 1, failed.message());
      case Outcome.Threw threw -> thrown(problem, file, threw, said, publicly);
      default -> PackageException.ofVisitor(file, 1, said, publicly);
    };
  }

  /** Blames a class in support/ for what it throws, unless a submission gave it the reason. */
  private static PackageException thrown(
      Problem problem,
      String file,
      Outcome.Threw threw,
      Localized<String> said,
      Localized<String> publicly) {
    boolean ofSubmission = file.startsWith("submissions/");
    for (Outcome.Frame frame : threw.frames()) {
      String source = frame.method().split("[.$]", 2)[0] + ".java";
      int line = Math.max(1, frame.line());
      if (!problem.code().besideSolution().containsKey(source)) {
        return PackageException.ofVisitor(file, line, said, publicly);
      }
      if (!ofSubmission && problem.code().hasOwn(source)) {
        return threw("support/" + source, line, threw.message());
      }
    }
    return PackageException.ofVisitor(file, 1, said, publicly);
  }

  private static PackageException threw(String file, int line, String message) {
    return PackageException.atVisitor(
        file, line, Wording.of("package.threw", message), Wording.of("outcome.threw"));
  }

  /**
   * Reports that the package's code around a submission failed; empty if the package has no such
   * code, so that the worker's word is untrue.
   *
   * @param number of the case, from 1
   */
  static Optional<PackageException> at(int number, Problem problem, Outcome.PackageFailed failed) {
    return isOf(problem, failed)
        ? Optional.of(
            PackageException.toSender(
                failed.file(),
                failed.line(),
                Wording.of("package.threw-at", number, failed.message())))
        : Optional.empty();
  }

  /** The program's own class lies beside the others in its worker. */
  private static boolean isIn(String file, Outcome.PackageFailed failed) {
    return failed.file().equals("support/" + file);
  }

  private static boolean isOf(Problem problem, Outcome.PackageFailed failed) {
    return failed.file().equals("Caller.java")
        ? problem.code().caller() != null
        : problem.code().hasOwn(failed.file().replaceFirst("^support/", ""));
  }
}
