package dev.assay.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs tests only where there is Chromium: its headless shell or the whole browser.
 *
 * <p>The shell draws no window frame and needs half of the CPU time of the whole browser.
 */
public class ChromiumCondition extends ProgramCondition {

  static final Path WHOLE = Path.of("/usr/bin/chromium");
  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
  static final Path CHROMIUM = Files.isExecutable(SHELL) ? SHELL : WHOLE;

  ChromiumCondition() {
    super(
        CHROMIUM,
        "Browser tests need Chromium. Get it with: apt-get install chromium-headless-shell");
  }
}
