package dev.assay.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing little-endian buffer with a limit. */
final class ByteSink {

  /** The answer is longer than the limit. */
  static final class FullException extends RuntimeException {
    FullException() {
      super("the answer is longer than the output limit", null, false, false);
    }
  }

  private final int limit;
  private ByteBuffer buffer = allocate(256);
  private int maxDepth = Values.MAX_DEPTH;

  ByteSink(int limit) {
    this.limit = limit;
  }

  /** Returns how deep values may nest. */
  int maxDepth() {
    return maxDepth;
  }

  void allowDepth(int levels) {
    maxDepth = levels;
  }

  private static ByteBuffer allocate(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private ByteBuffer room(long bytes) {
    long needed = buffer.position() + bytes;
    if (needed > limit) {
      throw new FullException();
    }
    if (needed > buffer.capacity()) {
      ByteBuffer larger = allocate((int) Math.min(limit, Math.max(needed, 2L * buffer.capacity())));
      larger.put(buffer.flip());
      buffer = larger;
    }
    return buffer;
  }

  int size() {
    return buffer.position();
  }

  void truncate(int size) {
    buffer.position(size);
  }

  /** Returns the bytes; no further put may follow. */
  byte[] toByteArray() {
    byte[] all = buffer.array();
    return buffer.hasRemaining() ? Arrays.copyOf(all, buffer.position()) : all;
  }

  /** Returns the bytes so far without copying them; valid until the next put. */
  byte[] array() {
    return buffer.array();
  }

  ByteSink putByte(byte value) {
    room(1).put(value);
    return this;
  }

  ByteSink putBoolean(boolean value) {
    return putByte((byte) (value ? 1 : 0));
  }

  ByteSink putShort(short value) {
    room(2).putShort(value);
    return this;
  }

  ByteSink putInt(int value) {
    room(4).putInt(value);
    return this;
  }

  ByteSink putLong(long value) {
    room(8).putLong(value);
    return this;
  }

  void setInt(int position, int value) {
    buffer.putInt(position, value);
  }

  ByteSink putBytes(byte[] values) {
    return putBytes(values, values.length);
  }

  ByteSink putBytes(byte[] values, int count) {
    room(4L + count).putInt(count).put(values, 0, count);
    return this;
  }

  /** Puts short text such as a name, in UTF-8. */
  ByteSink putText(String text) {
    return putBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  boolean tryPutLatin1(String text) {
    int length = text.length();
    ByteBuffer out = room(4L + length).putInt(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0xff) {
        return false;
      }
      out.put((byte) c);
    }
    return true;
  }

  ByteSink putBooleans(boolean[] values) {
    ByteBuffer out = room(4L + values.length).putInt(values.length);
    for (boolean value : values) {
      out.put((byte) (value ? 1 : 0));
    }
    return this;
  }

  ByteSink putShorts(short[] values) {
    ByteBuffer out = room(4 + 2L * values.length).putInt(values.length);
    out.asShortBuffer().put(values);
    return skip(2 * values.length);
  }

  ByteSink putChars(char[] values) {
    ByteBuffer out = room(4 + 2L * values.length).putInt(values.length);
    out.asCharBuffer().put(values);
    return skip(2 * values.length);
  }

  ByteSink putInts(int[] values) {
    ByteBuffer out = room(4 + 4L * values.length).putInt(values.length);
    out.asIntBuffer().put(values);
    return skip(4 * values.length);
  }

  ByteSink putLongs(long[] values) {
    ByteBuffer out = room(4 + 8L * values.length).putInt(values.length);
    out.asLongBuffer().put(values);
    return skip(8 * values.length);
  }

  ByteSink putFloats(float[] values) {
    ByteBuffer out = room(4 + 4L * values.length).putInt(values.length);
    out.asFloatBuffer().put(values);
    return skip(4 * values.length);
  }

  ByteSink putDoubles(double[] values) {
    ByteBuffer out = room(4 + 8L * values.length).putInt(values.length);
    out.asDoubleBuffer().put(values);
    return skip(8 * values.length);
  }

  private ByteSink skip(int bytes) {
    buffer.position(buffer.position() + bytes);
    return this;
  }
}
