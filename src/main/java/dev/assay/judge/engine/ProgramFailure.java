package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;

/**
 * Makes exceptions of calls in which code of a package failed, with the place as far as it is
 * known. The worker's words about it are believed no further than they fit the package.
 */
final class ProgramFailure {

  private ProgramFailure() {}

  /**
   * Reports a call of the package's own program.
   *
   * @param file the program's
   * @param said a sentence that names it
   */
  static PackageException of(
      Problem problem, String file, Outcome outcome, Localized<String> said) {
    return switch (outcome) {
      case Outcome.PackageFailed failed ->
          PackageException.at(
              file(problem, failed, file),
              failed.line(),
              Wording.of("package.threw", failed.message()));
      case Outcome.Threw threw -> thrown(problem, file, threw, said);
      default -> PackageException.of(file, said);
    };
  }

  /** Blames a class in support/ for what it throws, unless a submission gave it the reason. */
  private static PackageException thrown(
      Problem problem, String file, Outcome.Threw threw, Localized<String> said) {
    boolean ofSubmission = file.startsWith("submissions/");
    for (Outcome.Frame frame : threw.frames()) {
      String source = frame.method().split("[.$]", 2)[0] + ".java";
      boolean inSupport = problem.code().besideSolution().containsKey(source);
      int line = Math.max(1, frame.line());
      if (!inSupport) {
        return PackageException.of(file, line, said);
      }
      if (!ofSubmission && problem.code().hasOwn(source)) {
        return PackageException.at(
            "support/" + source, line, Wording.of("package.threw", threw.message()));
      }
    }
    return PackageException.of(file, said);
  }

  /**
   * Reports that the package's code around a submission failed.
   *
   * @param number of the case, from 1
   */
  static PackageException at(int number, Problem problem, Outcome.PackageFailed failed) {
    return PackageException.at(
        file(problem, failed, problem.code().caller() == null ? "problem.yaml" : "Caller.java"),
        failed.line(),
        Wording.of("package.threw-at", number, failed.message()));
  }

  private static String file(Problem problem, Outcome.PackageFailed failed, String otherwise) {
    String name = failed.file().replaceFirst("^support/", "");
    boolean isCaller = failed.file().equals("Caller.java") && problem.code().caller() != null;
    return isCaller || problem.code().hasOwn(name) ? failed.file() : otherwise;
  }
}
