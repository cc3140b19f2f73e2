package dev.assay.sandbox;

import dev.assay.worker.HeapSize;
import dev.assay.worker.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as the worker sent it. Only while it is read it takes room on the heap. */
public final class Answer {

  /** A package's checker gets a copy, through buffers that double in size. */
  private static final int COPIES = 5;

  private final byte[] encoded;
  private final long bytes;

  /**
   * Measures the answer without decoding it.
   *
   * @throws Values.BadValueException if the bytes are not exactly one value
   */
  Answer(byte[] encoded) {
    this.encoded = encoded;
    bytes = HeapSize.of(encoded) + (long) COPIES * encoded.length;
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
    try (var room = AnswerRoom.take(bytes)) {
      return reading.of(Values.decode(encoded));
    }
  }

  /** Returns the value, which then takes its room for as long as the caller keeps it. */
  public @Nullable Object value() {
    return Values.decode(encoded);
  }

  boolean isTooLarge() {
    return bytes > AnswerRoom.MOST;
  }

  /** Returns the megabytes that it takes, and those that it may take. */
  List<String> sizes() {
    return List.of(String.valueOf(bytes >> 20), String.valueOf(AnswerRoom.MOST >> 20));
  }

  @Override
  public String toString() {
    return encoded.length + " bytes";
  }
}
