package dev.assay.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a worker's standard error, so that it never blocks on it, and keeps the end: a JVM says
 * last why it dies.
 *
 * <p>Only the JVM itself and {@code FileDescriptor.err} write there; a flood kills the worker. The
 * thread is a platform thread: reading a pipe holds on to a virtual thread's carrier, and a few
 * waiting workers would stop every virtual thread there is.
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
      // the process is gone, and so is what it had to say
    }
  }

  boolean flooded() {
    return flooded;
  }

  /** Returns what the dead process wrote last. */
  String text() throws InterruptedException {
    thread.join();
    return text.toString();
  }
}
