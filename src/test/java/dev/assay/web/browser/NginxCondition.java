package dev.assay.web.browser;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where there is no nginx, and says so; with {@code CI=true} that fails. */
class NginxCondition implements ExecutionCondition {

  private static final String MISSING =
      "Tests behind a proxy need " + Nginx.PROGRAM + ". Get it with: apt-get install nginx-light";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isExecutable(Nginx.PROGRAM)) {
      return ConditionEvaluationResult.enabled("there is nginx");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(MISSING);
    }
    System.out.println("SKIPPED " + context.getDisplayName() + ": " + MISSING);
    return ConditionEvaluationResult.disabled(MISSING);
  }
}
