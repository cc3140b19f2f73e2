package dev.assay.compiler.trace.recorder;

import java.util.Arrays;

/**
 * Writes steps as JSON in UTF-8, separated by commas. One thread writes; another may read whole
 * steps at any time, without a lock that recorded code could hold.
 */
final class TraceBytes {

  private static final int MAX_BYTES = 400_000;
  private static final int MAX_TEXT = 80;
  private static final String DIGITS = "0123456789abcdef";

  private final byte[] bytes = new byte[MAX_BYTES];
  private volatile int published;
  private int length;
  private boolean changed;
  private boolean full;
  private boolean first;

  /** Begins a step with the object of its variables. */
  void beginStep(int point, int depth) {
    length = published;
    changed = false;
    if (length > 0) {
      put(',');
    }
    put('[');
    number(point);
    put(',');
    number(depth);
    beginObject();
  }

  /** Ends the variables and begins the objects. */
  void beginObjects() {
    put('}');
    beginObject();
  }

  private void beginObject() {
    put(',');
    put('{');
    first = true;
  }

  void endObjects() {
    put('}');
  }

  /** Publishes the step, unless nothing changed or there was no room; tells whether it did. */
  boolean endStep() {
    put(']');
    if (changed && !full) {
      published = length;
      return true;
    }
    return false;
  }

  /** Notes that the step tells something. */
  void change() {
    changed = true;
  }

  boolean isFull() {
    return full;
  }

  /** Writes the name of a member, a number. */
  void key(int name) {
    changed = true;
    if (!first) {
      put(',');
    }
    first = false;
    put('"');
    number(name);
    put('"');
    put(':');
  }

  void separate() {
    put(',');
  }

  /** Begins the cells of an object, after its kind. */
  void beginCells(String kind) {
    put('[');
    text("", kind, kind.length());
    put(',');
    put('[');
  }

  void endCells() {
    put(']');
    put(']');
  }

  /** Begins the cells of an object that changed. */
  void beginChanges() {
    put('{');
    first = true;
  }

  void endChanges() {
    put('}');
    first = false;
  }

  void number(long value) {
    ascii(Long.toString(value));
  }

  void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  /** Writes a text that begins with the kind of the value, and is cut if it is long. */
  void text(String kind, String text) {
    text(kind, text, MAX_TEXT);
  }

  private void text(String kind, String text, int most) {
    put('"');
    ascii(kind);
    int end = Math.min(text.length(), most);
    for (int i = 0; i < end; i++) {
      character(text.charAt(i));
    }
    if (end < text.length()) {
      character('…');
    }
    put('"');
  }

  private void character(char c) {
    if (c < ' ' || c == '"' || c == '\\' || c == 0x7f || Character.isSurrogate(c)) {
      ascii("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        put(DIGITS.charAt(c >> shift & 15));
      }
    } else if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put((char) (0xc0 | c >> 6));
      put((char) (0x80 | c & 0x3f));
    } else {
      put((char) (0xe0 | c >> 12));
      put((char) (0x80 | c >> 6 & 0x3f));
      put((char) (0x80 | c & 0x3f));
    }
  }

  private void put(char c) {
    if (length == MAX_BYTES) {
      full = true;
    } else {
      bytes[length++] = (byte) c;
    }
  }

  /** Returns the whole steps behind the first {@code from} bytes. */
  byte[] from(int from) {
    return Arrays.copyOfRange(bytes, from, Math.max(from, published));
  }
}
