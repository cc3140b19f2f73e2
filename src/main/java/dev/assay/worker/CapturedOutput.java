package dev.assay.worker;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps the beginning and the end of a case's output, and counts the rest.
 *
 * <p>The end is a ring behind the beginning: there a solver sees the last lines before a failure.
 *
 * <p>A thread that prints past the limit never returns: it parks here without using CPU time, while
 * {@code waiter} reports and the host ends the process.
 */
final class CapturedOutput extends OutputStream {

  /** Length of the kept beginning in bytes. */
  static final int HEAD = 48 * 1024;

  /** Length of the kept end in bytes. */
  static final int TAIL = 16 * 1024;

  private static final int KEPT = HEAD + TAIL;

  private final long limit;
  private final Thread waiter;
  private volatile byte[] kept = new byte[256];
  private volatile long written;
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
    long room = limit - written;
    keep(bytes, offset, (int) Math.min(length, room));
    if (length > room) {
      overflowed = true;
      while (true) {
        LockSupport.unpark(waiter);
        LockSupport.park(this);
        Thread.interrupted();
      }
    }
  }

  /** Counts the bytes last, because another thread may read them meanwhile. */
  private void keep(byte[] bytes, int offset, int length) {
    long at = written;
    long end = at + length;
    int needed = (int) Math.min(KEPT, end);
    if (needed > kept.length) {
      kept = Arrays.copyOf(kept, Math.min(KEPT, Math.max(needed, 2 * kept.length)));
    }
    int head = Math.clamp(HEAD - at, 0, length);
    if (head > 0) {
      System.arraycopy(bytes, offset, kept, (int) at, head);
    }
    int last = Math.min(length - head, TAIL);
    for (long to = end - last; to < end; ) {
      int place = (int) ((to - HEAD) % TAIL);
      int part = (int) Math.min(TAIL - place, end - to);
      System.arraycopy(bytes, offset + length - (int) (end - to), kept, HEAD + place, part);
      to += part;
    }
    written = end;
  }

  boolean overflowed() {
    return overflowed;
  }

  /** Reads the length before the array, since a thread that was left behind may still print. */
  String text() {
    long length = written;
    byte[] bytes = kept;
    String text =
        length <= KEPT
            ? new String(bytes, 0, (int) length, StandardCharsets.UTF_8)
            : ends(bytes, length);
    if (!overflowed) {
      return text;
    }
    int end = text.length(); // the limit may have divided a character
    return text.substring(0, text.endsWith("\ufffd") ? end - 1 : end) + "…";
  }

  /** Says between the ends, in both languages, how much is left out; divides no character. */
  private static String ends(byte[] bytes, long length) {
    int head = wholeCharacters(bytes);
    int turn = (int) ((length - HEAD) % TAIL);
    var tail = new byte[TAIL];
    System.arraycopy(bytes, HEAD + turn, tail, 0, TAIL - turn);
    System.arraycopy(bytes, HEAD, tail, TAIL - turn, turn);
    int first = 0;
    while (first < 4 && isWithinCharacter(tail[first])) {
      first++;
    }
    long left = length - head - (TAIL - first);
    return new String(bytes, 0, head, StandardCharsets.UTF_8)
        + "\n… "
        + left
        + " bytes left out / 省略 "
        + left
        + " 字节 …\n"
        + new String(tail, first, TAIL - first, StandardCharsets.UTF_8);
  }

  /** Returns the length of the beginning without a character whose rest is gone. */
  private static int wholeCharacters(byte[] bytes) {
    int last = HEAD - 1;
    while (last > HEAD - 4 && isWithinCharacter(bytes[last])) {
      last--;
    }
    int lead = bytes[last] & 0xff;
    int needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return last + needed > HEAD ? last : HEAD;
  }

  private static boolean isWithinCharacter(byte b) {
    return (b & 0xc0) == 0x80;
  }
}
