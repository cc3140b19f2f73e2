package dev.assay.sandbox;

import dev.assay.worker.HeapSize;
import dev.assay.worker.Values;
import org.jspecify.annotations.Nullable;

/** An answer as the worker sent it. Only while it is read it takes room on the heap. */
public final class Answer {

  /** A package's checker gets a copy, through buffers that double in size. */
  private static final int COPIES = 5;

  private final byte[] encoded;
  private final long heapBytes;

  /**
   * Measures the answer without decoding it.
   *
   * @throws Values.BadValueException if the bytes are not exactly one value
   */
  Answer(byte[] encoded) {
    this.encoded = encoded;
    heapBytes = HeapSize.of(encoded);
  }

  /** Returns the length in bytes of the longest answer of a solution that this host reads. */
  public static long longest() {
    return AnswerRoom.LONGEST;
  }

  /** Returns the length in bytes of the longest answer of a package's own program. */
  public static long longestOfPackages() {
    return AnswerRoom.LONGEST_OF_PACKAGES;
  }

  /** Returns the bytes that the expected answers of one suite may take together. */
  public static long mostExpected() {
    return AnswerRoom.MOST_OF_PACKAGES;
  }

  /** Reads an answer, which may be null or of any type that a worker can send. */
  @FunctionalInterface
  public interface Reading<T extends @Nullable Object> {
    T of(@Nullable Object value) throws InterruptedException;
  }

  /**
   * Returns the result of {@code reading}, which must not keep the value. Waits while answers of
   * others take all the room.
   */
  public <T extends @Nullable Object> T read(Reading<T> reading) throws InterruptedException {
    AnswerRoom room = AnswerRoom.take(roomBytes());
    try {
      return reading.of(Values.decode(encoded));
    } finally {
      room.free();
    }
  }

  /** Returns the value, which then takes its room for as long as the caller keeps it. */
  public @Nullable Object value() {
    return Values.decode(encoded);
  }

  /** Returns the bytes that it takes while it is read, with all that is made of it. */
  long roomBytes() {
    return heapBytes + (long) COPIES * encoded.length;
  }

  /** Returns the bytes that the value takes by itself. */
  public long heapBytes() {
    return heapBytes;
  }

  @Override
  public String toString() {
    return encoded.length + " bytes";
  }
}
