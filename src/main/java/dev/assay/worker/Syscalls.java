package dev.assay.worker;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Raw Linux system calls through libc's {@code syscall(2)}.
 *
 * <p>One downcall shape serves them all, because each further shape costs the start of a worker
 * some milliseconds. Structures live in one block that is allocated once, so an instance serves one
 * thread at a time.
 */
public final class Syscalls {

  /** The machine's numbers: they differ between x86-64 and AArch64. */
  public static final boolean AARCH64 = System.getProperty("os.arch").equals("aarch64");

  static final long OPENAT = number(257, 56);
  static final long CLOSE = number(3, 57);
  static final int AT_FDCWD = -100;

  private static final long CLOCK_GETTIME = number(228, 113);
  private static final long CLOCK_THREAD_CPUTIME_ID = 3;

  private static final FunctionDescriptor SHAPE =
      FunctionDescriptor.of(
          JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private final MemorySegment function;
  private final MethodHandle syscall;
  private final MemorySegment block = Arena.global().allocate(8192, 16);
  private final ByteBuffer bytes = block.asByteBuffer().order(ByteOrder.nativeOrder());

  /** Links to libc; costs some 50 ms of CPU time in a fresh JVM. */
  @SuppressWarnings("restricted") // the module, or the jar's manifest, grants native access
  public Syscalls() {
    Linker linker = Linker.nativeLinker();
    function = linker.defaultLookup().findOrThrow("syscall");
    syscall = linker.downcallHandle(function, SHAPE);
  }

  /** Returns a call's number on this machine. */
  static int number(int x86, int aarch64) {
    return AARCH64 ? aarch64 : x86;
  }

  /** Returns the block for structures and strings; its address is {@link #address}. */
  public ByteBuffer block() {
    return bytes;
  }

  /** Returns the block's address. */
  public long address() {
    return block.address();
  }

  /** Calls; the result is -1 for an error. */
  public long call(long number, long a, long b, long c, long d, long e) {
    try {
      return (long) syscall.invokeExact(number, a, b, c, d, e, 0L);
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Calls with three arguments. */
  public long call(long number, long a, long b, long c) {
    return call(number, a, b, c, 0, 0);
  }

  /**
   * Calls what fails and returns the name of its error.
   *
   * <p>{@link #call} does not ask for the error because that would cost every worker a further
   * shape of downcall.
   */
  @SuppressWarnings("restricted") // as above
  String error(long number, long a, long b, long c) {
    Linker.Option keepError = Linker.Option.captureCallState("errno");
    MemorySegment error = Arena.global().allocate(Linker.Option.captureStateLayout());
    MethodHandle call = Linker.nativeLinker().downcallHandle(function, SHAPE, keepError);
    try {
      long result = (long) call.invokeExact(error, number, a, b, c, 0L, 0L, 0L);
      return result == -1 ? Errno.name(error.get(JAVA_INT, 0)) : "not again";
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns the CPU time of the calling thread in nanoseconds. */
  long threadCpuNanos() {
    call(CLOCK_GETTIME, CLOCK_THREAD_CPUTIME_ID, address(), 0);
    return bytes.getLong(0) * 1_000_000_000L + bytes.getLong(8);
  }
}
