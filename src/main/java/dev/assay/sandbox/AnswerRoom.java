package dev.assay.sandbox;

import java.util.concurrent.Semaphore;

/**
 * The part of this JVM's heap that answers may take, of all slots together. Seven bytes from a
 * worker can become 150 on the heap, so a few answers could fill it and harm everybody.
 *
 * <p>There is one room because there is one heap. Who finds it full waits until another answer has
 * been checked. Small answers need no room.
 */
final class AnswerRoom {

  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** The most bytes of a value that a package's own program makes, such as an input; it stays. */
  static final long MOST_OF_PACKAGES = HEAP / 4;

  /** The most bytes that one answer of a solution may take, and all together. */
  static final long MOST = HEAP / 6;

  /**
   * The length of the longest encoded answer that is read, although a problem may allow more:
   * frames for all cores at once, each in two copies, are to take a sixth of the heap, too.
   */
  static final int LONGEST =
      Math.clamp(HEAP / (12L * Runtime.getRuntime().availableProcessors()), 4 << 20, 64 << 20);

  /** The same for a package's own programs, whose values may be as large as inputs of cases. */
  static final int LONGEST_OF_PACKAGES = Math.clamp(HEAP / 12, 4 << 20, 64 << 20);

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

  /** Waits for room of {@code bytes}, or for all the room if that is not enough. */
  static AnswerRoom take(long bytes) throws InterruptedException {
    int units = bytes <= SMALL ? 0 : units(Math.min(bytes, MOST));
    if (units > 0) {
      FREE.acquire(units); // even none would wait behind those who wait
    }
    return new AnswerRoom(units);
  }

  void free() {
    FREE.release(units);
  }
}
