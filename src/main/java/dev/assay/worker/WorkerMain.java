package dev.assay.worker;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The worker's main class.
 *
 * <p>The order is the design. The worker re-opens its pipes privately, because the descriptors 0
 * and 1 are public in Java; it warms up everything that needs files; it locks itself; only then it
 * says ready and reads the first byte of a submission.
 *
 * <p>Arguments: the library for {@link Syscalls}; the limit of private memory in bytes, or {@code
 * off} for no lock, or {@code rehearse} for a run that only loads the classes that a worker needs;
 * any third argument opens the {@link JdkFiles}.
 */
public final class WorkerMain {

  /** The exit code of a worker whose host has closed the pipe. */
  public static final int HOST_GONE = 70;

  /**
   * The exit code of a worker that could not lock itself; the last line on standard error names the
   * failed step.
   */
  public static final int NO_LOCK = 71;

  private static final int MAX_FRAME = 256 << 20;
  private static final int LIBRARY = 0;
  private static final int LIMIT = 1;
  private static final int FILES = 2;
  private static final String REHEARSE = "rehearse";

  private WorkerMain() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    var channel =
        new FrameChannel(
            new BufferedInputStream(new FileInputStream("/proc/self/fd/0"), 1 << 16),
            new FileOutputStream("/proc/self/fd/1"),
            MAX_FRAME);
    PrintStream toHost = System.err; // the warm-up replaces System.err
    Syscalls syscalls = syscalls(arguments[LIBRARY], toHost);
    NativeAccess.deny();
    JdkFiles.openLibraries();
    boolean files = arguments.length > FILES || arguments[LIMIT].equals(REHEARSE);
    if (files) {
      JdkFiles.open();
    }
    var jdkState = new JdkState(files);
    WarmUp.run(syscalls, jdkState);
    var capabilities = new CapabilityProbe(syscalls);
    var link = new HostLink(channel, capabilities);
    link.start();
    channel.write(new Frame.Ready(lock(syscalls, arguments[LIMIT], toHost)));
    Frame next = link.take();
    if (next instanceof Frame.Probe probe) {
      channel.write(new Frame.Probed(CaseRunner.probe(capabilities, probe), link.probed()));
    }
    while (next instanceof Frame.Load load) {
      TraceTap trace = load.recorder().isEmpty() ? null : TraceTap.open(load, channel);
      var runner = new CaseRunner(load, syscalls, jdkState, trace);
      next = link.take();
      while (next instanceof Frame.Call call) {
        Frame.Done done = runner.run(call);
        if (trace == null) {
          channel.write(done);
        } else {
          trace.sendLast(done);
        }
        next = link.take();
      }
    }
    Runtime.getRuntime().halt(HOST_GONE);
  }

  private static Syscalls syscalls(String library, PrintStream toHost) {
    try {
      return new Syscalls(library);
    } catch (UnsatisfiedLinkError e) {
      throw giveUp("loading a library failed: " + e.getMessage(), toHost);
    }
  }

  private static String lock(Syscalls syscalls, String dataBytes, PrintStream toHost) {
    if (dataBytes.equals("off")) {
      return "off";
    }
    var lockdown = new Lockdown(syscalls);
    if (dataBytes.equals(REHEARSE)) {
      lockdown.rehearse();
      Rehearsal.run();
      return "off";
    }
    try {
      return lockdown.lock(Long.parseLong(dataBytes));
    } catch (IllegalStateException e) {
      throw giveUp(e.getMessage(), toHost);
    }
  }

  private static Error giveUp(@Nullable String step, PrintStream toHost) {
    toHost.println(step);
    Runtime.getRuntime().halt(NO_LOCK);
    return new Error(step);
  }
}
