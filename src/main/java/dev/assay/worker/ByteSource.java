package dev.assay.worker;

import dev.assay.worker.Values.BadValueException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of a {@link ByteSink}, and checks every length against the remaining bytes. */
final class ByteSource {

  private final ByteBuffer buffer;

  ByteSource(byte[] bytes) {
    buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int remaining() {
    return buffer.remaining();
  }

  private ByteBuffer need(long bytes) {
    if (bytes > buffer.remaining()) {
      throw new BadValueException("the bytes end too early");
    }
    return buffer;
  }

  void skip(int bytes) {
    need(bytes).position(buffer.position() + bytes);
  }

  /** Reads a count of elements that take at least {@code bytesEach} bytes each. */
  int getCount(int bytesEach) {
    int count = getInt();
    if (count < 0 || (long) count * bytesEach > buffer.remaining()) {
      throw new BadValueException("a count of " + count);
    }
    return count;
  }

  byte getByte() {
    return need(1).get();
  }

  boolean getBoolean() {
    return getByte() != 0;
  }

  short getShort() {
    return need(2).getShort();
  }

  int getInt() {
    return need(4).getInt();
  }

  long getLong() {
    return need(8).getLong();
  }

  byte[] getBytes() {
    var values = new byte[getCount(1)];
    buffer.get(values);
    return values;
  }

  String getText() {
    return new String(getBytes(), StandardCharsets.UTF_8);
  }

  String getLatin1() {
    return new String(getBytes(), StandardCharsets.ISO_8859_1);
  }

  boolean[] getBooleans() {
    var values = new boolean[getCount(1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = buffer.get() != 0;
    }
    return values;
  }

  short[] getShorts() {
    var values = new short[getCount(2)];
    return skip(buffer.asShortBuffer().get(values), 2, values);
  }

  char[] getChars() {
    var values = new char[getCount(2)];
    return skip(buffer.asCharBuffer().get(values), 2, values);
  }

  int[] getInts() {
    var values = new int[getCount(4)];
    return skip(buffer.asIntBuffer().get(values), 4, values);
  }

  long[] getLongs() {
    var values = new long[getCount(8)];
    return skip(buffer.asLongBuffer().get(values), 8, values);
  }

  float[] getFloats() {
    var values = new float[getCount(4)];
    return skip(buffer.asFloatBuffer().get(values), 4, values);
  }

  double[] getDoubles() {
    var values = new double[getCount(8)];
    return skip(buffer.asDoubleBuffer().get(values), 8, values);
  }

  private <T> T skip(Buffer view, int bytesEach, T values) {
    buffer.position(buffer.position() + bytesEach * view.position());
    return values;
  }
}
