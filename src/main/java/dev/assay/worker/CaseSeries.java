package dev.assay.worker;

import dev.assay.worker.Frame.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Calls the cases of one call, one after the other on their own thread. User code runs only here,
 * under the limits of the call.
 */
final class CaseSeries implements Runnable {

  /** No further case begins after so long, since the host waits for the results. */
  private static final long LONGEST_NANOS = 20_000_000;

  /** No further case begins after so many bytes of results. */
  private static final int MAX_BYTES = 1 << 19;

  private final List<byte[]> cases;
  private final boolean throughFailures;
  private final Frame.Load load;
  private final Syscalls syscalls;
  private final JdkState jdkState;
  private final CaseRunner runner;
  private final Thread harness = Thread.currentThread();
  private final AtomicBoolean started = new AtomicBoolean();
  private final Frame.@Nullable Result[] results;
  private volatile int count;
  private volatile boolean hasEnded;
  private volatile @Nullable CapturedOutput output;

  /**
   * Prepares the call; the constructing thread is woken at its end.
   *
   * @param call the cases
   * @param load with the limits of each case's answer, and of its printed output
   * @param runner the owner of the program to call
   */
  CaseSeries(
      Frame.Call call, Frame.Load load, Syscalls syscalls, JdkState jdkState, CaseRunner runner) {
    cases = call.cases();
    throughFailures = call.throughFailures();
    this.load = load;
    this.syscalls = syscalls;
    this.jdkState = jdkState;
    this.runner = runner;
    results = new Frame.Result[cases.size()];
  }

  /** Runs once, although user code can find the thread and call its {@code run}. */
  @Override
  public void run() {
    if (started.getAndSet(true)) {
      return;
    }
    long start = System.nanoTime();
    long bytes = 0;
    for (byte[] arguments : cases) {
      CapturedOutput captured = jdkState.restore(load.outputBytes(), harness);
      output = captured;
      Frame.Result result = call(arguments, captured);
      results[count] = result;
      count = count + 1;
      bytes += result.answer().length + result.stdout().length();
      if (!mayGoOnAfter(result.kind())
          || bytes > MAX_BYTES
          || System.nanoTime() - start > LONGEST_NANOS) {
        break;
      }
    }
    hasEnded = true;
    LockSupport.unpark(harness);
  }

  private boolean mayGoOnAfter(Kind kind) {
    return kind == Kind.RETURNED || throughFailures && kind.isHarmless();
  }

  /** Tells whether no further result will come. */
  boolean isOver() {
    CapturedOutput current = output;
    return hasEnded || current != null && current.overflowed();
  }

  /** Returns the results once it is over; a case that prints too much never returns by itself. */
  List<Frame.Result> results() {
    int returned = count;
    CapturedOutput current = Objects.requireNonNull(output);
    var all = new Frame.Result[returned + (hasEnded ? 0 : 1)];
    System.arraycopy(results, 0, all, 0, returned);
    if (returned < all.length) {
      all[returned] =
          new Frame.Result(Kind.OUTPUT_LIMIT, 0, new byte[0], current.text(), List.of(), List.of());
    }
    return List.of(all);
  }

  private Frame.Result call(byte[] encoded, CapturedOutput captured) {
    long start = syscalls.threadCpuNanos();
    try {
      Object[] arguments = ((List<?>) Objects.requireNonNull(Values.decode(encoded))).toArray();
      start = syscalls.threadCpuNanos();
      var sink = new ByteSink(load.answerBytes());
      runner.program().run(arguments, sink);
      return result(start, Kind.RETURNED, sink.toByteArray(), List.of(), List.of(), captured);
    } catch (ByteSink.FullException e) {
      return failure(start, Kind.OUTPUT_LIMIT, List.of(), captured);
    } catch (Values.BadValueException e) {
      return failure(start, e.kind(), e.details(), captured);
    } catch (CallerProgram.RefusedException e) {
      return failure(start, Kind.REFUSED, List.of(String.valueOf(e.getMessage())), captured);
    } catch (PackageFault e) {
      return failure(start, Kind.PACKAGE_FAILED, e.details(), captured);
    } catch (ClassProgram.OperationFailure e) {
      return thrown(start, e.getMessage(), e.thrown(), captured);
    } catch (Throwable e) {
      return thrown(start, "", e, captured);
    }
  }

  private Frame.Result thrown(
      long start, @Nullable String where, Throwable thrown, CapturedOutput captured) {
    PackageFault fault = PackageFault.ofInitializer(thrown);
    if (fault != null) {
      return failure(start, Kind.PACKAGE_FAILED, fault.details(), captured);
    }
    Kind kind = thrown instanceof OutOfMemoryError ? Kind.OUT_OF_MEMORY : Kind.THREW;
    var described = new Thrown(thrown);
    List<String> details = new ArrayList<>();
    details.add(where + described.message());
    details.addAll(described.causes());
    return result(start, kind, new byte[0], details, described.frames(), captured);
  }

  private Frame.Result failure(
      long start, Kind kind, List<String> details, CapturedOutput captured) {
    return result(start, kind, new byte[0], details, List.of(), captured);
  }

  private Frame.Result result(
      long start,
      Kind kind,
      byte[] answer,
      List<String> details,
      List<Frame.StackFrame> frames,
      CapturedOutput captured) {
    long nanos = syscalls.threadCpuNanos() - start;
    return new Frame.Result(kind, nanos, answer, captured.text(), details, frames);
  }
}
