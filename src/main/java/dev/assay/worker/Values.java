package dev.assay.worker;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The binary form of arguments and answers, which says of itself what it holds.
 *
 * <p>A value is a tag byte and its content, little-endian: scalars as they are, strings and
 * primitive arrays as a length and one block, lists and object arrays as a count and their
 * elements. Both sides read what the other wrote; neither trusts a length it has not checked.
 */
public final class Values {

  static final byte NULL = 0;
  static final byte BOOLEAN = 1;
  static final byte BYTE = 2;
  static final byte SHORT = 3;
  static final byte CHAR = 4;
  static final byte INT = 5;
  static final byte LONG = 6;
  static final byte FLOAT = 7;
  static final byte DOUBLE = 8;
  static final byte LATIN1 = 9;
  static final byte UTF16 = 10;
  static final byte LIST = 11;
  static final byte OBJECT_ARRAY = 12;
  static final byte OTHER = 13;
  static final byte SET = 14;
  static final byte MAP = 15;

  /** Added to a primitive's tag for an array of it. */
  static final byte ARRAY_OF = 32;

  /** Deeper values are refused: no usual signature nests so far, and a list may contain itself. */
  static final int MAX_DEPTH = 32;

  /** The most levels where a signature has lists of any depth. */
  static final int MAX_NESTED_DEPTH = 500;

  private Values() {}

  /** Bytes that are no value or no frame, or a value that can't be an answer. */
  public static final class BadValueException extends RuntimeException {

    private final Frame.Kind kind;
    private final transient List<String> details;

    /** Says what is wrong with bytes. */
    public BadValueException(String message) {
      this(Frame.Kind.THREW, message);
    }

    /** Says what is wrong with an answer; the host puts it into words. */
    BadValueException(Frame.Kind kind, String... details) {
      super(String.join(", ", details), null, false, false);
      this.kind = kind;
      this.details = List.of(details);
    }

    Frame.Kind kind() {
      return kind;
    }

    List<String> details() {
      return details;
    }
  }

  /** Stands on the host for an object that no signature can have as an answer. */
  public record Unknown(String className) {
    @Override
    public String toString() {
      return "<" + className + ">";
    }
  }

  /** Encodes {@code value} without a limit. */
  public static byte[] encode(@Nullable Object value) {
    var out = new ByteSink(Integer.MAX_VALUE - 8);
    out.allowDepth(MAX_NESTED_DEPTH);
    write(out, value, 0);
    return out.toByteArray();
  }

  /**
   * Decodes one value.
   *
   * @throws BadValueException if the bytes are not exactly one value
   */
  public static @Nullable Object decode(byte[] bytes) {
    var in = new ByteSource(bytes);
    Object value = read(in, 0);
    if (in.remaining() != 0) {
      throw new BadValueException("bytes behind the value");
    }
    return value;
  }

  static void write(ByteSink out, @Nullable Object value, int depth) {
    if (depth > out.maxDepth()) {
      throw new BadValueException(Frame.Kind.TOO_DEEP, String.valueOf(out.maxDepth()));
    }
    if (value == null) {
      out.putByte(NULL);
    } else if (value instanceof Integer i) {
      out.putByte(INT).putInt(i);
    } else if (value instanceof String s) {
      writeString(out, s);
    } else if (value instanceof List<?> list) {
      writeElements(out, LIST, list, depth);
    } else if (value instanceof Object[] array) {
      writeArray(out, array, depth);
    } else if (value instanceof Set<?> set) {
      writeElements(out, SET, set, depth);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map, depth);
    } else if (!writeScalar(out, value) && !writePrimitives(out, value)) {
      out.putByte(OTHER).putText(value.getClass().getName());
    }
  }

  /** A switch by type would cost a fresh JVM some 20 ms. */
  private static boolean writeScalar(ByteSink out, Object value) {
    if (value instanceof Boolean b) {
      out.putByte(BOOLEAN).putByte((byte) (b ? 1 : 0));
    } else if (value instanceof Byte b) {
      out.putByte(BYTE).putByte(b);
    } else if (value instanceof Short s) {
      out.putByte(SHORT).putShort(s);
    } else if (value instanceof Character c) {
      out.putByte(CHAR).putShort((short) c.charValue());
    } else if (value instanceof Long l) {
      out.putByte(LONG).putLong(l);
    } else if (value instanceof Float f) {
      out.putByte(FLOAT).putInt(Float.floatToRawIntBits(f));
    } else if (value instanceof Double d) {
      out.putByte(DOUBLE).putLong(Double.doubleToRawLongBits(d));
    } else {
      return false;
    }
    return true;
  }

  private static boolean writePrimitives(ByteSink out, Object value) {
    if (value instanceof int[] a) {
      out.putByte(arrayOf(INT)).putInts(a);
    } else if (value instanceof boolean[] a) {
      out.putByte(arrayOf(BOOLEAN)).putBooleans(a);
    } else if (value instanceof byte[] a) {
      out.putByte(arrayOf(BYTE)).putBytes(a);
    } else if (value instanceof short[] a) {
      out.putByte(arrayOf(SHORT)).putShorts(a);
    } else if (value instanceof char[] a) {
      out.putByte(arrayOf(CHAR)).putChars(a);
    } else if (value instanceof long[] a) {
      out.putByte(arrayOf(LONG)).putLongs(a);
    } else if (value instanceof float[] a) {
      out.putByte(arrayOf(FLOAT)).putFloats(a);
    } else if (value instanceof double[] a) {
      out.putByte(arrayOf(DOUBLE)).putDoubles(a);
    } else {
      return false;
    }
    return true;
  }

  private static byte arrayOf(byte tag) {
    return (byte) (tag + ARRAY_OF);
  }

  private static void writeString(ByteSink out, String s) {
    int start = out.size();
    out.putByte(LATIN1);
    if (!out.tryPutLatin1(s)) {
      out.truncate(start);
      out.putByte(UTF16).putChars(s.toCharArray());
    }
  }

  /** Walks the iterator rather than trust {@code size()}: both may be the user's. */
  private static void writeElements(ByteSink out, byte tag, Collection<?> elements, int depth) {
    out.putByte(tag);
    int countAt = out.size();
    out.putInt(0);
    int count = 0;
    for (Object element : elements) {
      write(out, element, depth + 1);
      count++;
    }
    out.setInt(countAt, count);
  }

  private static void writeMap(ByteSink out, Map<?, ?> map, int depth) {
    out.putByte(MAP);
    int countAt = out.size();
    out.putInt(0);
    int count = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      write(out, entry.getKey(), depth + 1);
      write(out, entry.getValue(), depth + 1);
      count += 2;
    }
    out.setInt(countAt, count);
  }

  private static void writeArray(ByteSink out, Object[] array, int depth) {
    writeArrayHead(out, array.getClass().getComponentType(), array.length);
    for (Object element : array) {
      write(out, element, depth + 1);
    }
  }

  /** Begins an array; its elements are to follow. */
  static void writeArrayHead(ByteSink out, Class<?> component, int length) {
    out.putByte(OBJECT_ARRAY).putText(component.getName()).putInt(length);
  }

  private static @Nullable Object read(ByteSource in, int depth) {
    if (depth > MAX_NESTED_DEPTH) {
      throw new BadValueException("nested too deeply");
    }
    byte tag = in.getByte();
    return switch (tag) {
      case NULL -> null;
      case BOOLEAN -> in.getByte() != 0;
      case BYTE -> in.getByte();
      case SHORT -> in.getShort();
      case CHAR -> (char) in.getShort();
      case INT -> in.getInt();
      case LONG -> in.getLong();
      case FLOAT -> Float.intBitsToFloat(in.getInt());
      case DOUBLE -> Double.longBitsToDouble(in.getLong());
      case LATIN1 -> in.getLatin1();
      case UTF16 -> new String(in.getChars());
      case LIST -> readList(in, depth);
      case OBJECT_ARRAY -> readArray(in, depth);
      case SET -> new Unhashed.Elements<@Nullable Object>(readList(in, depth));
      case MAP -> Unhashed.map(readList(in, depth));
      case OTHER -> new Unknown(in.getText());
      case BOOLEAN + ARRAY_OF -> in.getBooleans();
      case BYTE + ARRAY_OF -> in.getBytes();
      case SHORT + ARRAY_OF -> in.getShorts();
      case CHAR + ARRAY_OF -> in.getChars();
      case INT + ARRAY_OF -> in.getInts();
      case LONG + ARRAY_OF -> in.getLongs();
      case FLOAT + ARRAY_OF -> in.getFloats();
      case DOUBLE + ARRAY_OF -> in.getDoubles();
      default -> throw new BadValueException("unknown tag " + tag);
    };
  }

  private static List<@Nullable Object> readList(ByteSource in, int depth) {
    int count = in.getCount(1);
    // Room for all at once, at each level of nested lists, could be more than the host has.
    var list = new ArrayList<@Nullable Object>(Math.min(count, 1 << 10));
    for (int i = 0; i < count; i++) {
      list.add(read(in, depth + 1));
    }
    return list;
  }

  private static Object readArray(ByteSource in, int depth) {
    Class<?> component = componentType(in.getText());
    List<@Nullable Object> elements = readList(in, depth);
    for (Object element : elements) {
      if (element != null && !component.isInstance(element)) {
        return elements.toArray(); // no worker sends this, and no signature wants it
      }
    }
    return elements.toArray((Object[]) Array.newInstance(component, 0));
  }

  /** Looks up no name of the user's: each lookup that fails takes some 20 microseconds. */
  private static boolean isKnown(String name) {
    int brackets = name.lastIndexOf('[') + 1;
    return name.length() <= 64
        && (brackets == 0
            ? name.startsWith("java.lang.")
            : name.length() == brackets + 1
                || name.startsWith("Ljava.lang.", brackets)
                || name.startsWith("Ljava.util.List;", brackets));
  }

  /** Only types of java.base that answers are made of; any other name becomes Object. */
  private static Class<?> componentType(String name) {
    if (name.equals("java.util.List")) {
      return List.class;
    }
    if (!isKnown(name)) {
      return Object.class;
    }
    try {
      return Class.forName(name, false, null);
    } catch (ClassNotFoundException | LinkageError e) {
      return Object.class;
    }
  }
}
