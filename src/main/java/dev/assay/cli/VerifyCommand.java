package dev.assay.cli;

import dev.assay.judge.Judge;
import dev.assay.problem.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.context.annotation.ComponentScan;
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

  /** The judge and what it needs; no web server and no database. */
  @ComponentScan({"dev.assay.compiler", "dev.assay.sandbox", "dev.assay.judge"})
  static class JudgeContext {}

  @Override
  public Integer call() {
    try (var context =
        new SpringApplicationBuilder(JudgeContext.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties("logging.level.root=" + LogLevel.WARN)
            .run()) {
      var verification = new Verification(context.getBean(Judge.class), System.out::println);
      List<Finding> findings = verification.verify(folders);
      findings.forEach(System.out::println);
      return findings.isEmpty() ? 0 : 1;
    }
  }
}
