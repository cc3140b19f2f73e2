package dev.assay.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Raw Linux system calls.
 *
 * <p>Structures live in one block that is allocated once, so an instance serves one thread at a
 * time.
 */
public final class Syscalls {

  /** Whether this machine is an AArch64, whose numbers of calls differ from those of x86-64. */
  public static final boolean AARCH64 = System.getProperty("os.arch").equals("aarch64");

  public static final int CLOCK_GETTIME = number(228, 113);
  public static final int GETTID = number(186, 178);
  public static final int PRLIMIT64 = number(302, 261);

  static final int CLONE = number(56, 220);
  static final int CLOSE = number(3, 57);
  static final int GETPID = number(39, 172);
  static final int OPENAT = number(257, 56);
  static final int PRCTL = number(157, 167);
  static final int SECCOMP = number(317, 277);

  static final int AT_FDCWD = -100;

  private static final long CLOCK_THREAD_CPUTIME_ID = 3;

  private final ByteBuffer block = ByteBuffer.allocateDirect(8192).order(ByteOrder.nativeOrder());
  private final long address;

  /**
   * Loads the native methods.
   *
   * @param library absolute path of the shared library that contains them
   * @throws UnsatisfiedLinkError if it can't be loaded
   */
  @SuppressWarnings("restricted") // the module, or the jar's manifest, grants native access
  public Syscalls(String library) {
    System.load(library);
    address = addressOf(block);
  }

  /** Returns a call's number on this machine. */
  static int number(int x86, int aarch64) {
    return AARCH64 ? aarch64 : x86;
  }

  /** Returns the block for structures and strings; its address is {@link #address}. */
  public ByteBuffer block() {
    return block;
  }

  /** Returns the block's address. */
  public long address() {
    return address;
  }

  /** Makes a call and returns its result: negative for an error, as the kernel does. */
  public long call(long number, long a, long b, long c, long d, long e) {
    return invoke(number, a, b, c, d, e);
  }

  /** Makes a call with three arguments. */
  public long call(long number, long a, long b, long c) {
    return invoke(number, a, b, c, 0, 0);
  }

  private static native long invoke(long number, long a, long b, long c, long d, long e);

  private static native long addressOf(ByteBuffer direct);

  /** Returns the CPU time of the calling thread in nanoseconds. */
  long threadCpuNanos() {
    call(CLOCK_GETTIME, CLOCK_THREAD_CPUTIME_ID, address, 0);
    return block.getLong(0) * 1_000_000_000L + block.getLong(8);
  }
}
