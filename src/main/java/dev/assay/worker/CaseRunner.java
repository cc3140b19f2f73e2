package dev.assay.worker;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls of one submission, each on a thread of its own; see {@link CaseSeries}.
 *
 * <p>The harness waits without monitors and ignores interrupts, because user code can reach its
 * thread. It does not enforce time limits: the host does, by killing the worker.
 */
final class CaseRunner {

  /** Three real solutions recurse 10^5 deep; overflowing costs about six times this in memory. */
  private static final long STACK_BYTES = 16L << 20;

  private final Frame.Load load;
  private final Syscalls syscalls;
  private final JdkState jdkState;
  private final @Nullable TraceTap trace;
  private @Nullable Program shared;

  /**
   * @param trace of woven code, else null
   */
  CaseRunner(Frame.Load load, Syscalls syscalls, JdkState jdkState, @Nullable TraceTap trace) {
    this.load = load;
    this.syscalls = syscalls;
    this.jdkState = jdkState;
    this.trace = trace;
  }

  /** Runs one call to its end; on too much output it returns early and leaves a thread behind. */
  Frame.Done run(Frame.Call call) throws IOException {
    var series = new CaseSeries(call, load, syscalls, jdkState, this);
    thread(series).start();
    while (!series.isOver()) {
      if (trace == null) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, TraceTap.PERIOD_NANOS);
        trace.send();
      }
      Thread.interrupted();
    }
    return new Frame.Done(load.nonce(), series.results(), IdleThreads.count());
  }

  /** Returns the capabilities that are open on a thread of the kind that runs cases. */
  static Set<Capability> probe(CapabilityProbe capabilities, Frame.Probe probe) {
    var found = new AtomicReference<Set<Capability>>();
    Thread harness = Thread.currentThread();
    thread(
            () -> {
              found.set(capabilities.open(probe));
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

  /** Returns the submission's program, with fresh classes for each case if it needs them. */
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
