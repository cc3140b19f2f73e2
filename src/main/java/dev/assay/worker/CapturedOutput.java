package dev.assay.worker;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps the beginning of a case's output, and counts the rest.
 *
 * <p>A thread that prints past the limit never returns: it parks here without using CPU time, while
 * {@code waiter} reports and the host ends the process.
 */
final class CapturedOutput extends OutputStream {

  /** Length of the kept beginning in bytes. */
  static final int KEPT = 64 * 1024;

  private final long limit;
  private final Thread waiter;
  private volatile byte[] kept = new byte[256];
  private volatile int keptLength;
  private long written;
  private volatile boolean isUsed;
  private volatile boolean overflowed;

  CapturedOutput(long limit, Thread waiter) {
    this.limit = limit;
    this.waiter = waiter;
  }

  /** Tells whether this is unused and has this limit and waiter, so that it can serve again. */
  boolean isUnusedOne(long limit, Thread waiter) {
    return !isUsed && limit == this.limit && waiter == this.waiter;
  }

  @Override
  public void flush() {
    isUsed = true;
  }

  @Override
  public void close() {
    isUsed = true; // the PrintStream before it is closed, too
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    isUsed = true;
    written += length;
    if (written > limit) {
      overflowed = true;
      while (true) {
        LockSupport.unpark(waiter);
        LockSupport.park(this);
        Thread.interrupted();
      }
    }
    int taken = Math.min(length, KEPT - keptLength);
    if (taken > 0) {
      if (keptLength + taken > kept.length) {
        kept = Arrays.copyOf(kept, Math.min(KEPT, Math.max(keptLength + taken, 2 * kept.length)));
      }
      System.arraycopy(bytes, offset, kept, keptLength, taken);
      keptLength += taken;
    }
  }

  boolean overflowed() {
    return overflowed;
  }

  /** Reads the length before the array, since a thread that was left behind may still print. */
  String text() {
    int length = keptLength;
    String text = new String(kept, 0, length, StandardCharsets.UTF_8);
    return written > length ? text + "…" : text;
  }
}
