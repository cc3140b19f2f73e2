package dev.assay.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where there is no browser, and says so; with {@code CI=true} that fails. */
public class ChromiumCondition implements ExecutionCondition {

  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String MISSING =
      "Browser tests need " + CHROMIUM + ". Get it with: apt-get install chromium";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isExecutable(CHROMIUM)) {
      return ConditionEvaluationResult.enabled("there is Chromium");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(MISSING);
    }
    System.out.println("SKIPPED " + context.getDisplayName() + ": " + MISSING);
    return ConditionEvaluationResult.disabled(MISSING);
  }
}
