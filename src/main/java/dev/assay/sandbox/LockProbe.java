package dev.assay.sandbox;

import dev.assay.sandbox.Lock.Cause;
import dev.assay.worker.Capability;
import dev.assay.worker.Frame;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * Has one worker try to read a file that exists, create a file, connect to a listening port and
 * start a program, on a thread like those of cases and on one older than the lock. The worker
 * serves nothing else and is killed. A trace on this side counts as open, even if the worker denies
 * it.
 */
final class LockProbe implements SelfTest.Probe {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String NEEDED_LAYER = "seccomp";

  private final List<String> command;

  /**
   * Prepares a probe.
   *
   * @param command that starts a worker; its first word is a program that exists
   */
  LockProbe(List<String> command) {
    this.command = command;
  }

  /**
   * Starts a worker and tries its lock.
   *
   * @return {@link Lock.Holds} or {@link Lock.Missing}
   * @throws SandboxException if the worker could not be tested
   */
  @Override
  public Lock lock() throws SandboxException, InterruptedException {
    try (WorkerProcess worker = WorkerProcess.start(command)) {
      List<String> open = openCapabilities(worker);
      List<String> layers = List.of(worker.lock().split(","));
      if (!layers.contains(NEEDED_LAYER)) {
        open.add("its lock is " + worker.lock());
      }
      return open.isEmpty()
          ? new Lock.Holds(layers)
          : new Lock.Missing(Cause.OPEN, String.join(", ", open));
    } catch (NotLockedException e) {
      boolean seccomp = e.step().startsWith(NEEDED_LAYER);
      return new Lock.Missing(seccomp ? Cause.SECCOMP : Cause.STEP, e.step());
    } catch (IOException e) {
      throw new SandboxException("the test of the lock could not be prepared: " + e, e);
    }
  }

  private List<String> openCapabilities(WorkerProcess worker)
      throws IOException, SandboxException, InterruptedException {
    Path folder = Files.createTempDirectory("assay-probe");
    try (var listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress("127.0.0.1", 0)).configureBlocking(false);
      Path readable = Files.writeString(folder.resolve("readable"), "x");
      Path writable = folder.resolve("writable");
      int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
      var question =
          new Frame.Probe(readable.toString(), writable.toString(), port, command.getFirst());
      if (!(worker.ask(question, PATIENCE) instanceof Frame.Probed probed)) {
        throw new SandboxException("a worker gave no answer to the test of its lock");
      }
      List<String> open = new ArrayList<>();
      note(open, probed.onCaseThread(), "the case's thread");
      note(open, probed.onOlderThread(), "an older thread");
      if (Files.exists(writable)) {
        open.add("it left a file");
      }
      if (listener.accept() != null) {
        open.add("it connected to this server");
      }
      return open;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static void note(List<String> open, Set<Capability> capabilities, String thread) {
    capabilities.forEach(capability -> open.add(capability + " on " + thread));
  }
}
