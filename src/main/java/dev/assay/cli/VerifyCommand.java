package dev.assay.cli;

import dev.assay.problem.file.Finding;
import dev.assay.verify.Verification;
import dev.assay.verify.Verification.Extent;
import dev.assay.verify.VerifyContext;
import dev.assay.verify.VerifyProgress;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Verifies problem packages with the same judge that serves solvers. */
@Command(
    name = "verify",
    description = {
      "Loads problem packages and checks their cases, example submissions and time limits.",
      "Reports all faults with their file and line; the exit code is 0 only if there are none."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Mixin private Folders folders = new Folders();

  @Option(
      names = "--json",
      description = "Write findings as JSON to standard output, and progress to standard error.")
  private boolean json;

  @Option(
      names = "--quick",
      description =
          "Leave out what takes long: time margins, comparisons of right solutions, and mutants.")
  private boolean quick;

  @Override
  public Integer call() {
    try (var context = new VerifyContext()) {
      VerifyProgress progress = ProgressLines.on(json ? System.err : System.out);
      var verification = new Verification(context, progress, quick ? Extent.VERDICTS : Extent.ALL);
      List<Finding> findings = verification.verify(folders.all());
      if (json) {
        System.out.println(json(findings));
      } else {
        findings.forEach(System.out::println);
      }
      return findings.isEmpty() ? 0 : 1;
    }
  }

  /** Returns a JSON array of objects: file, line from 1, message in English. */
  static String json(List<Finding> findings) {
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(
            findings.stream()
                .map(
                    finding ->
                        new FindingJson(
                            finding.file().toString(), finding.line(), finding.message().en()))
                .toList());
  }

  /** A finding as it is written in JSON. */
  record FindingJson(String file, int line, String message) {}
}
