package dev.assay.sandbox;

import java.util.concurrent.Semaphore;

/**
 * The part of this JVM's heap that answers may take, of all slots together. Seven bytes from a
 * worker can become 150 on the heap, so a few answers could fill it and harm everybody.
 *
 * <p>There is one room because there is one heap. Who finds it full waits until another answer has
 * been checked. Small answers need no room; so nobody who has room waits for more.
 */
final class AnswerRoom implements AutoCloseable {

  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** The most bytes that one answer may take, and all together. */
  static final long MOST = HEAP / 4;

  /**
   * The length of the longest encoded answer that is read, although a problem may allow more:
   * frames of all cores at once are to take a quarter of the heap at most, each in two copies.
   */
  static final int LONGEST =
      (int) Math.clamp(HEAP / (8L * Runtime.getRuntime().availableProcessors()), 4 << 20, 64 << 20);

  private static final long SMALL = 1 << 16;
  private static final int UNIT = 1 << 12;
  private static final Semaphore FREE = new Semaphore(units(MOST), true);

  private final int units;

  private AnswerRoom(int units) {
    this.units = units;
  }

  private static int units(long bytes) {
    return (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
  }

  /**
   * Waits for room.
   *
   * @param bytes at most {@link #MOST}
   */
  static AnswerRoom take(long bytes) throws InterruptedException {
    int units = bytes <= SMALL ? 0 : units(bytes);
    FREE.acquire(units);
    return new AnswerRoom(units);
  }

  @Override
  public void close() {
    FREE.release(units);
  }
}
