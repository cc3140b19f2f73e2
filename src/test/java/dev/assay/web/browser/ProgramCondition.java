package dev.assay.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests whose program is not installed, and says so; with {@code CI=true} that fails. */
abstract class ProgramCondition implements ExecutionCondition {

  private final Path program;
  private final String missing;

  ProgramCondition(Path program, String missing) {
    this.program = program;
    this.missing = missing;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isExecutable(program)) {
      return ConditionEvaluationResult.enabled("there is " + program);
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(missing);
    }
    System.out.println("SKIPPED " + context.getDisplayName() + ": " + missing);
    return ConditionEvaluationResult.disabled(missing);
  }
}
