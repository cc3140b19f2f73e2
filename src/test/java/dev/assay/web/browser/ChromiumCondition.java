package dev.assay.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips browser tests where there is no browser, and says so; with {@code CI=true} that fails.
 *
 * <p>The headless shell draws no window frame and needs half of the CPU time of the whole browser.
 */
public class ChromiumCondition implements ExecutionCondition {

  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
  private static final Path WHOLE = Path.of("/usr/bin/chromium");
  static final Path CHROMIUM = Files.isExecutable(SHELL) ? SHELL : WHOLE;

  private static final String MISSING =
      "Browser tests need "
          + SHELL
          + " or "
          + WHOLE
          + ". Get it with: apt-get install chromium-headless-shell";

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
