package dev.assay.compiler.trace.recorder;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects that were told so far, with their cells as they were last told. Each step looks again
 * at those that can be reached from its variables.
 */
final class KnownObjects {

  private static final int MAX_OBJECTS = 1_200;

  /** Of objects that the code itself may have dropped, the bytes that are kept alive at most. */
  private static final long MAX_HELD = 16 << 20;

  /** Some 100 ms of CPU time. */
  private static final int MAX_WORK = 15_000_000;

  private final Map<Object, Known> byObject = new IdentityHashMap<>();
  private final @Nullable Known[] reached = new Known[MAX_OBJECTS];
  private final @Nullable Object[] scratch = new Object[Contents.MAX_CELLS];
  private int count;
  private int step;
  private int work;
  private long bytes;
  private String exceeded = "";

  /** One object. */
  private static final class Known {
    final Object object;
    final int number;
    final char kind;
    int size = -1;
    long bytes;
    @Nullable Object[] cells = new Object[0];
    int seenAt;

    Known(Object object, int number, char kind) {
      this.object = object;
      this.number = number;
      this.kind = kind;
    }
  }

  void beginStep() {
    step++;
    count = 0;
  }

  /** Returns the cap that was exceeded, or an empty text. */
  String exceeded() {
    return exceeded;
  }

  /** Notes that {@code value} can be reached in this step. */
  void reach(@Nullable Object value) {
    if (value == null || Values.isPlain(value)) {
      return;
    }
    Known known = byObject.get(value);
    if (known == null) {
      if (byObject.size() == MAX_OBJECTS) {
        exceeded = "objects";
        return;
      }
      known = new Known(value, byObject.size(), Contents.kind(value));
      byObject.put(value, known);
    }
    if (known.seenAt != step) {
      known.seenAt = step;
      reached[count++] = known;
    }
  }

  /** Writes a value that was reached. */
  void writeValue(TraceBytes bytes, @Nullable Object value) {
    if (value == null) {
      bytes.ascii("null");
    } else if (Values.isPlain(value)) {
      Values.write(bytes, value);
    } else {
      Known known = byObject.get(value);
      bytes.text("r:", known == null ? "" : Integer.toString(known.number));
    }
  }

  /** Writes what changed in the objects that can be reached. */
  void tell(TraceBytes bytes) {
    for (int i = 0; i < count && exceeded.isEmpty(); i++) {
      Known known = reached[i];
      if (known != null) {
        tell(bytes, known);
      }
    }
    if (exceeded.isEmpty() && holdsTooMuch()) {
      exceeded = "objects";
    }
  }

  /** Drops all objects, once nothing more is told. */
  void forget() {
    byObject.clear();
    Arrays.fill(reached, null);
    Arrays.fill(scratch, null);
  }

  private void tell(TraceBytes bytes, Known known) {
    int size = 0;
    int filled = 0;
    try {
      size = Contents.size(known.object, known.kind);
      filled = Contents.fill(known.object, known.kind, known.cells, scratch);
    } catch (RuntimeException unreadable) { // a stale view, or another thread changes it
      if (known.size >= 0) {
        return;
      }
    }
    work += filled + 1;
    if (work > MAX_WORK) {
      exceeded = "work";
    }
    for (int i = 0; i < filled; i++) {
      reach(scratch[i]);
    }
    if (size != known.size || filled != known.cells.length) {
      tellWhole(bytes, known, size, filled);
    } else {
      tellChanges(bytes, known);
    }
  }

  private void hold(Known known, int size) {
    bytes -= known.bytes;
    known.bytes = Contents.bytes(known.object, known.kind, size);
    bytes += known.bytes;
  }

  /** Counts what this step can't reach: the rest is the code's own. */
  private boolean holdsTooMuch() {
    if (bytes <= MAX_HELD) {
      return false;
    }
    long held = 0;
    for (Known known : byObject.values()) {
      if (known.seenAt != step) {
        held += known.bytes;
      }
    }
    return held > MAX_HELD;
  }

  private void tellWhole(TraceBytes bytes, Known known, int size, int filled) {
    known.size = size;
    hold(known, size);
    known.cells = new Object[filled];
    bytes.key(known.number);
    bytes.beginCells(Contents.name(known.object, known.kind, size));
    for (int i = 0; i < filled; i++) {
      known.cells[i] = scratch[i];
      if (i > 0) {
        bytes.separate();
      }
      writeValue(bytes, scratch[i]);
    }
    bytes.endCells();
  }

  private void tellChanges(TraceBytes bytes, Known known) {
    boolean begun = false;
    for (int i = 0; i < known.cells.length; i++) {
      if (!Values.isSame(known.cells[i], scratch[i])) {
        known.cells[i] = scratch[i];
        if (!begun) {
          begun = true;
          bytes.key(known.number);
          bytes.beginChanges();
        }
        bytes.key(i);
        writeValue(bytes, scratch[i]);
      }
    }
    if (begun) {
      bytes.endChanges();
    }
  }
}
