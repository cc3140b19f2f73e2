package dev.assay.worker;

import dev.assay.worker.Values.BadValueException;

/**
 * Measures how much of the host's heap an encoded value takes when it is decoded, without decoding
 * it. The figures are those of a 64-bit JVM, rounded up, with what decoding itself uses.
 */
public final class HeapSize {

  private static final int OBJECT = 24;
  private static final int REFERENCE = 8;
  private static final int LIST = 48;
  private static final int TEXT = 64;
  private static final int VIEW = 64;
  private static final int ENTRY = 32;

  private final ByteSource in;

  private HeapSize(ByteSource in) {
    this.in = in;
  }

  /**
   * Returns the size in bytes.
   *
   * @throws BadValueException if the bytes are not exactly one value; {@link Values#decode} accepts
   *     all others
   */
  public static long of(byte[] encoded) {
    var in = new ByteSource(encoded);
    long size = new HeapSize(in).value(0);
    if (in.remaining() != 0) {
      throw new BadValueException("bytes behind the value");
    }
    return size;
  }

  private long value(int depth) {
    if (depth > Values.MAX_NESTED_DEPTH) {
      throw new BadValueException("nested too deeply");
    }
    byte tag = in.getByte();
    return switch (tag) {
      case Values.NULL -> 0;
      case Values.BOOLEAN, Values.BYTE -> scalar(1);
      case Values.SHORT, Values.CHAR -> scalar(2);
      case Values.INT, Values.FLOAT -> scalar(4);
      case Values.LONG, Values.DOUBLE -> scalar(8);
      case Values.LATIN1 -> TEXT + 2 * block(1);
      case Values.UTF16 -> OBJECT + TEXT + VIEW + 3 * block(2);
      case Values.OTHER -> OBJECT + TEXT + 2 * block(1);
      case Values.LIST, Values.SET -> LIST + elements(in.getCount(1), depth);
      case Values.MAP -> LIST + pairs(in.getCount(1), depth);
      case Values.OBJECT_ARRAY -> {
        long name = TEXT + 2 * block(1);
        int count = in.getCount(1);
        yield name + LIST + 2 * OBJECT + (long) count * REFERENCE + elements(count, depth);
      }
      case Values.BOOLEAN + Values.ARRAY_OF, Values.BYTE + Values.ARRAY_OF -> OBJECT + block(1);
      case Values.SHORT + Values.ARRAY_OF, Values.CHAR + Values.ARRAY_OF ->
          VIEW + OBJECT + block(2);
      case Values.INT + Values.ARRAY_OF, Values.FLOAT + Values.ARRAY_OF -> VIEW + OBJECT + block(4);
      case Values.LONG + Values.ARRAY_OF, Values.DOUBLE + Values.ARRAY_OF ->
          VIEW + OBJECT + block(8);
      default -> throw new BadValueException("unknown tag " + tag);
    };
  }

  private long scalar(int bytes) {
    in.skip(bytes);
    return OBJECT;
  }

  private long block(int bytesEach) {
    long bytes = (long) in.getCount(bytesEach) * bytesEach;
    in.skip((int) bytes);
    return bytes;
  }

  /** A list that grows has room for half as many elements more, and leaves smaller copies. */
  private long elements(int count, int depth) {
    long size = 2L * count * REFERENCE;
    for (int i = 0; i < count; i++) {
      size += value(depth + 1);
    }
    return size;
  }

  private long pairs(int count, int depth) {
    if (count % 2 != 0) {
      throw new BadValueException("a key without a value");
    }
    return 2 * LIST + (long) count / 2 * (ENTRY + 2 * REFERENCE) + elements(count, depth);
  }
}
