package dev.assay.cli;

import dev.assay.verify.VerifyProgress;
import java.io.PrintStream;

/**
 * Writes progress in lines; on a terminal, the last line also counts the parts of a running step.
 */
final class ProgressLines implements VerifyProgress {

  private static final String CLEAR_LINE = "\r\033[K";

  private final PrintStream out;
  private final boolean terminal;
  private boolean moving;

  /**
   * @param terminal whether {@code out} can overwrite its last line
   */
  ProgressLines(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Writes to {@code out}, as to a terminal if this process has one. */
  static ProgressLines on(PrintStream out) {
    return new ProgressLines(out, System.console() != null && System.console().isTerminal());
  }

  @Override
  public synchronized void done(String line) {
    clear();
    out.println(line);
  }

  @Override
  public synchronized void step(String what, int done, int total) {
    if (terminal) {
      out.print(CLEAR_LINE + "  " + what + " " + done + "/" + total);
      out.flush();
      moving = true;
    }
  }

  private void clear() {
    if (moving) {
      out.print(CLEAR_LINE);
      moving = false;
    }
  }
}
