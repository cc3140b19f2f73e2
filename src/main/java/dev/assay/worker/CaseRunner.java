package dev.assay.worker;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls of one submission, each on a thread of its own; see {@link CaseSeries}.
 *
 * <p>The harness waits without monitors and shrugs off interrupts, because user code can reach its
 * thread. It does not enforce time: the host does, and kills.
 */
final class CaseRunner {

  /** Three real solutions recurse 10^5 deep; overflowing costs about six times this in memory. */
  private static final long STACK_BYTES = 16L << 20;

  private final Frame.Load load;
  private final Syscalls syscalls;
  private final JdkState globals;
  private @Nullable Program shared;

  CaseRunner(Frame.Load load, Syscalls syscalls, JdkState globals) {
    this.load = load;
    this.syscalls = syscalls;
    this.globals = globals;
  }

  /** Runs one call to its end. Comes back early, leaving a thread behind, on too much output. */
  Frame.Done run(List<byte[]> cases) {
    var series = new CaseSeries(cases, load.outputBytes(), syscalls, globals, this);
    thread(series).start();
    while (!series.isOver()) {
      LockSupport.park(this);
      Thread.interrupted();
    }
    return new Frame.Done(load.nonce(), series.results(), IdleThreads.count());
  }

  /** Returns what the doors are like on a thread of the kind that runs cases. */
  static Set<Capability> openDoors(CapabilityProbe doors, Frame.Probe probe) {
    var found = new AtomicReference<Set<Capability>>();
    Thread harness = Thread.currentThread();
    thread(
            () -> {
              found.set(doors.open(probe));
              LockSupport.unpark(harness);
            })
        .start();
    Set<Capability> open = found.get();
    while (open == null) {
      LockSupport.park(found);
      open = found.get();
    }
    return open;
  }

  private static Thread thread(Runnable work) {
    return new Thread(null, work, "main", STACK_BYTES);
  }

  /** Returns the submission's program, with classes of its own for each case that needs them. */
  Program program() throws ReflectiveOperationException {
    if (load.freshClasses()) {
      return Program.of(load);
    }
    if (shared == null) {
      shared = Program.of(load);
    }
    return shared;
  }
}
