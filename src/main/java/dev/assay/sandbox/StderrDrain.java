package dev.assay.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a worker's standard error, so that the worker never blocks on it, and keeps the end: a JVM
 * states the reason of its death last.
 *
 * <p>Only the JVM itself and {@code FileDescriptor.err} write there; a flood kills the worker. The
 * thread is a platform thread: reading a pipe pins a virtual thread's carrier, so a few waiting
 * workers would stop every virtual thread.
 */
final class StderrDrain {

  private static final int KEPT = 8192;
  private static final long FLOOD = 16 << 20;

  private final Process process;
  private final Thread thread;
  private final StringBuilder text = new StringBuilder();
  private volatile boolean flooded;

  StderrDrain(Process process) {
    this.process = process;
    thread = Thread.ofPlatform().daemon().name("stderr-" + process.pid()).start(this::drain);
  }

  private void drain() {
    long total = 0;
    var buffer = new byte[4096];
    try (InputStream in = process.getErrorStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        text.delete(0, Math.max(0, text.length() - KEPT));
        if (total > FLOOD && !flooded) {
          flooded = true;
          process.destroyForcibly();
        }
      }
    } catch (IOException closed) {
      // the process is gone
    }
  }

  boolean flooded() {
    return flooded;
  }

  /** Returns the last text of the dead process. */
  String text() throws InterruptedException {
    thread.join();
    return text.toString();
  }
}
