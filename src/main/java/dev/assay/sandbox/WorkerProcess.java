package dev.assay.sandbox;

import dev.assay.worker.Frame;
import dev.assay.worker.FrameChannel;
import dev.assay.worker.Values.BadValueException;
import dev.assay.worker.WorkerMain;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker JVM and its pipes. */
final class WorkerProcess implements AutoCloseable {

  /** Before it has work, a worker sends only short frames. */
  private static final int MAX_FRAME = 1 << 16;

  private static final Duration START = Duration.ofSeconds(30);

  private static final Logger log = LoggerFactory.getLogger(WorkerProcess.class);

  private final Process process;
  private final FrameChannel channel;
  private final StderrDrain stderr;
  private final HostPaths paths;
  private final String lock;

  private WorkerProcess(Process process, HostPaths paths)
      throws SandboxException, InterruptedException {
    this.process = process;
    this.paths = paths;
    stderr = new StderrDrain(process);
    channel =
        new FrameChannel(
            new BufferedInputStream(process.getInputStream(), 1 << 16),
            process.getOutputStream(),
            MAX_FRAME);
    lock = awaitReady();
  }

  /** Starts a worker and waits until it has locked itself. */
  static WorkerProcess start(List<String> command) throws SandboxException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(new File("/"));
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("LANG", "C.UTF-8");
    environment.put("MALLOC_ARENA_MAX", "1");
    try {
      Process process = builder.start();
      preferForOutOfMemoryKill(process);
      return new WorkerProcess(process, new HostPaths(command));
    } catch (IOException e) {
      throw new SandboxException("No worker can be started: " + e.getMessage(), e);
    }
  }

  /** Makes the kernel end a worker, not the server, when memory runs out. */
  private static void preferForOutOfMemoryKill(Process process) {
    try {
      Files.writeString(Path.of("/proc/" + process.pid() + "/oom_score_adj"), "1000");
    } catch (IOException e) {
      log.debug("The OOM score of worker {} can't be set", process.pid(), e);
    }
  }

  private String awaitReady() throws SandboxException, InterruptedException {
    try {
      if (read(START) instanceof Frame.Ready ready) {
        return ready.lock();
      }
      throw new IOException("not ready");
    } catch (IOException | BadValueException e) {
      boolean dead = process.waitFor(1, TimeUnit.SECONDS);
      if (!dead) {
        close(); // a dead worker stays open, so that its last words can be read
      }
      String said = stderr.text().strip();
      if (dead && process.exitValue() == WorkerMain.NO_LOCK) {
        throw new NotLockedException(said.lines().reduce("", (a, b) -> b));
      }
      throw new SandboxException("A worker did not get ready: " + said, e);
    }
  }

  /**
   * Sends {@code question} and waits for the answer; kills a worker that is late.
   *
   * @throws IOException if no answer came
   */
  Frame ask(Frame question, Duration patience) throws IOException {
    channel.write(question);
    try {
      return read(patience);
    } catch (BadValueException e) {
      throw new IOException(e);
    }
  }

  private Frame read(Duration patience) throws IOException {
    var late =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    if (!process.waitFor(patience)) {
                      process.destroyForcibly();
                    }
                  } catch (InterruptedException ready) {
                    Thread.currentThread().interrupt();
                  }
                });
    try {
      return channel.read();
    } finally {
      late.interrupt();
    }
  }

  Process process() {
    return process;
  }

  FrameChannel channel() {
    return channel;
  }

  StderrDrain stderr() {
    return stderr;
  }

  /** Returns the folders of the host that its texts must not show. */
  HostPaths paths() {
    return paths;
  }

  /** Returns the layers of the lock that hold, or {@code off}. */
  String lock() {
    return lock;
  }

  /** Kills the worker, which can't refuse; does not wait for its end. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
