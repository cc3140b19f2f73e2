package dev.assay.cli;

import dev.assay.problem.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Verifies problem packages with the same judge that serves solvers. */
@Command(
    name = "verify",
    description = {
      "Loads problem packages and judges each of their example submissions.",
      "Reports all faults with their file and line; the exit code is 0 only if there are none."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "folder",
      description = "A package, or a folder of packages. Default: ${DEFAULT-VALUE}",
      defaultValue = "problems")
  private List<Path> folders = new ArrayList<>();

  @Override
  public Integer call() {
    try (var context = new JudgeContext()) {
      var verification = new Verification(context.judge(), System.out::println);
      List<Finding> findings = verification.verify(folders);
      findings.forEach(System.out::println);
      return findings.isEmpty() ? 0 : 1;
    }
  }
}
