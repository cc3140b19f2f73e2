package dev.assay.problem.signature;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes Java values in the notation of problem files, which is LeetCode's and JSON's. */
public final class Notation {

  private static final char CUT = '…';

  private final StringBuilder text = new StringBuilder();
  private final int wanted;

  private Notation(int wanted) {
    this.wanted = wanted;
  }

  /** Writes {@code value} whole, such as {@code [1,2,3]} or {@code "BANC"}. */
  public static String write(@Nullable Object value) {
    return write(value, Integer.MAX_VALUE);
  }

  /**
   * Writes {@code value} with at most {@code maxLength} UTF-16 units; {@code …} at the end marks a
   * cut. Takes time in proportion to the text that is kept.
   */
  public static String write(@Nullable Object value, int maxLength) {
    Notation notation = new Notation(maxLength);
    notation.append(value);
    return notation.cut();
  }

  /** Writes the arguments of a call whole, such as {@code nums1 = [1,2,3], m = 3}. */
  public static String writeInput(Signature signature, List<?> arguments) {
    return writeInput(signature, arguments, Integer.MAX_VALUE);
  }

  /** Writes the arguments of a call, cut like {@link #write(Object, int)}. */
  public static String writeInput(Signature signature, List<?> arguments, int maxLength) {
    Notation notation = new Notation(maxLength);
    for (int i = 0; i < arguments.size(); i++) {
      notation.text.append(i == 0 ? "" : ", ");
      notation.text.append(signature.parameters().get(i).name()).append(" = ");
      notation.append(arguments.get(i));
    }
    return notation.cut();
  }

  private String cut() {
    if (text.length() <= wanted) {
      return text.toString();
    }
    int end = Math.max(0, wanted - 1);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    return text.append(CUT).toString();
  }

  private boolean isFull() {
    return text.length() > wanted;
  }

  private void append(@Nullable Object value) {
    switch (value) {
      case null -> text.append("null");
      case Boolean bool -> text.append(bool.booleanValue());
      case Number number -> text.append(number);
      case Character character -> appendText(character.toString());
      case String string -> appendText(string);
      case int[] numbers -> appendInts(numbers);
      case Collection<?> elements -> appendAll(elements);
      case Map<?, ?> entries -> appendMap(entries);
      default -> appendArray(value);
    }
  }

  private void appendInts(int[] numbers) {
    text.append('[');
    for (int i = 0; i < numbers.length && !isFull(); i++) {
      if (i > 0) {
        text.append(',');
      }
      text.append(numbers[i]);
    }
    text.append(']');
  }

  private void appendArray(Object array) {
    if (!array.getClass().isArray()) {
      text.append(array); // no problem has such a value, but answers may hold anything
      return;
    }
    int length = Array.getLength(array);
    text.append('[');
    for (int i = 0; i < length && !isFull(); i++) {
      if (i > 0) {
        text.append(',');
      }
      append(Array.get(array, i));
    }
    text.append(']');
  }

  private void appendAll(Collection<?> elements) {
    text.append('[');
    boolean first = true;
    for (Object element : elements) {
      if (isFull()) {
        return;
      }
      if (!first) {
        text.append(',');
      }
      first = false;
      append(element);
    }
    text.append(']');
  }

  private void appendMap(Map<?, ?> entries) {
    text.append('{');
    boolean first = true;
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (isFull()) {
        return;
      }
      if (!first) {
        text.append(',');
      }
      first = false;
      appendText(String.valueOf(entry.getKey()));
      text.append(':');
      append(entry.getValue());
    }
    text.append('}');
  }

  private void appendText(String string) {
    text.append('"');
    for (int i = 0; i < string.length() && !isFull(); i++) {
      appendCharacter(string.charAt(i));
    }
    text.append('"');
  }

  private void appendCharacter(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      default -> {
        if (c < ' ' || c == 0x7f) {
          text.append(String.format("\\u%04x", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }
}
