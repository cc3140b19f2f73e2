package dev.assay.worker;

import dev.assay.worker.Frame.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls of one submission, each on a thread of its own.
 *
 * <p>The harness waits without monitors and shrugs off interrupts, because user code can reach its
 * thread. It does not enforce time: the host does, and kills.
 */
final class CaseRunner {

  /** Three real solutions recurse 10^5 deep; overflowing costs about six times this in memory. */
  private static final long STACK_BYTES = 16L << 20;

  private final Frame.Load load;
  private final Syscalls syscalls;
  private final Globals globals;
  private @Nullable Program shared;

  CaseRunner(Frame.Load load, Syscalls syscalls, Globals globals) {
    this.load = load;
    this.syscalls = syscalls;
    this.globals = globals;
  }

  /** Runs one call to its end. Comes back early, leaving a thread behind, on too much output. */
  Frame.Done run(byte[] arguments) {
    var output = new CapturedOutput(load.outputBytes(), Thread.currentThread());
    globals.restore(output);
    var call = new CaseCall(((List<?>) Objects.requireNonNull(Values.decode(arguments))).toArray());
    thread(call).start();
    while (call.result == null && !output.overflowed()) {
      LockSupport.park(this);
      Thread.interrupted();
    }
    Result result = call.result;
    if (result == null) {
      result = new Result(Kind.OUTPUT_LIMIT, 0, new byte[0], null, List.of());
    }
    return new Frame.Done(
        load.nonce(),
        result.kind,
        result.cpuNanos,
        result.answer,
        output.text(),
        result.message,
        result.frames,
        IdleThreads.count());
  }

  /** Returns what the doors are like on a thread of the kind that runs cases. */
  static Set<Door> openDoors(Doors doors, Frame.Probe probe) {
    var found = new AtomicReference<Set<Door>>();
    Thread harness = Thread.currentThread();
    thread(
            () -> {
              found.set(doors.open(probe));
              LockSupport.unpark(harness);
            })
        .start();
    Set<Door> open = found.get();
    while (open == null) {
      LockSupport.park(found);
      open = found.get();
    }
    return open;
  }

  private static Thread thread(Runnable work) {
    return new Thread(null, work, "main", STACK_BYTES);
  }

  private Program program() throws ReflectiveOperationException {
    if (load.freshClasses()) {
      return Program.of(load);
    }
    if (shared == null) {
      shared = Program.of(load);
    }
    return shared;
  }

  private record Result(
      Kind kind,
      long cpuNanos,
      byte[] answer,
      @Nullable String message,
      List<Frame.StackFrame> frames) {}

  /** The case's thread: all that may call into user code happens here, under the case's limits. */
  private final class CaseCall implements Runnable {

    private final Object[] arguments;
    private final Thread harness = Thread.currentThread();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile @Nullable Result result;

    CaseCall(Object[] arguments) {
      this.arguments = arguments;
    }

    /** Runs once, although user code can find the thread and call its {@code run}. */
    @Override
    public void run() {
      if (started.getAndSet(true)) {
        return;
      }
      long start = syscalls.threadCpuNanos();
      try {
        var sink = new ByteSink(load.outputBytes());
        program().run(arguments, sink);
        finish(start, Kind.RETURNED, sink.toByteArray(), null, List.of());
      } catch (ByteSink.FullException e) {
        finish(start, Kind.OUTPUT_LIMIT, new byte[0], e.getMessage(), List.of());
      } catch (CallerProgram.RefusedException e) {
        finish(start, Kind.REFUSED, new byte[0], e.getMessage(), List.of());
      } catch (ClassProgram.OperationFailure e) {
        fail(start, e.getMessage(), e.thrown());
      } catch (Throwable thrown) {
        fail(start, "", thrown);
      }
    }

    private void fail(long start, @Nullable String where, Throwable thrown) {
      Kind kind = thrown instanceof OutOfMemoryError ? Kind.OUT_OF_MEMORY : Kind.THREW;
      var described = new Thrown(thrown);
      finish(start, kind, new byte[0], where + described.message(), described.frames());
    }

    private void finish(
        long start,
        Kind kind,
        byte[] answer,
        @Nullable String message,
        List<Frame.StackFrame> frames) {
      result = new Result(kind, syscalls.threadCpuNanos() - start, answer, message, frames);
      LockSupport.unpark(harness);
    }
  }
}
