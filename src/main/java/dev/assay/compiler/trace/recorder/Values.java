package dev.assay.compiler.trace.recorder;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Values that stand in a step by themselves, unlike objects, which have numbers. */
final class Values {

  /** The longest integer that JSON readers don't round. */
  private static final long MAX_EXACT = 1L << 53;

  /** Longer numbers take long to write. */
  private static final int MAX_BITS = 256;

  private Values() {}

  /** Tells whether the trace says the same of both. */
  static boolean isSame(@Nullable Object a, @Nullable Object b) {
    return a == b
        || a != null && b != null && a.getClass() == b.getClass() && isPlain(a) && a.equals(b);
  }

  /** Tells whether {@code value} stands by itself. The classes are final, but for the last two. */
  static boolean isPlain(Object value) {
    return value instanceof Integer
        || value instanceof String
        || value instanceof Character
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof Double
        || value instanceof Enum<?>
        || value instanceof Float
        || value instanceof Short
        || value instanceof Byte
        || value.getClass() == BigInteger.class
        || value.getClass() == BigDecimal.class;
  }

  /** Writes a plain value. */
  static void write(TraceBytes bytes, Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      bytes.number(((Number) value).longValue());
    } else if (value instanceof Boolean) {
      bytes.ascii(value.toString());
    } else if (value instanceof Long number) {
      writeLong(bytes, number);
    } else if (value instanceof String text) {
      bytes.text("s:", text);
    } else if (value instanceof Character) {
      bytes.text("c:", value.toString());
    } else if (value instanceof Enum<?> constant) {
      bytes.text("t:", constant.name());
    } else if (value instanceof BigInteger number) {
      bytes.text("n:", number.bitLength() > MAX_BITS ? "…" : number.toString());
    } else if (value instanceof BigDecimal number) {
      bytes.text("n:", isLong(number) ? "…" : number.toString());
    } else {
      bytes.text("d:", value.toString());
    }
  }

  private static boolean isLong(BigDecimal number) {
    return number.unscaledValue().bitLength() > MAX_BITS;
  }

  private static void writeLong(TraceBytes bytes, long number) {
    if (number > MAX_EXACT || number < -MAX_EXACT) {
      bytes.text("n:", Long.toString(number));
    } else {
      bytes.number(number);
    }
  }
}
