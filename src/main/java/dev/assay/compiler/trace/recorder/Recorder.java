package dev.assay.compiler.trace.recorder;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Records one call on one thread; woven code calls these methods.
 *
 * <p>A method calls {@link #enter} at its start and keeps the depth that it gets. At each line and
 * return it asks {@link #begin}; if that is true, it tells its variables by {@link #put} and calls
 * {@link #end}, or {@link #leave} if it returns. A step has only what changed since it was last
 * told. A method that ends by an exception calls nothing more: the handler that catches the
 * exception calls {@link #caught}.
 *
 * <p>Once a cap is reached, {@code begin} returns false for good, and the code runs on almost as
 * fast as without a recorder. An error of the JVM inside of a step, such as an overflowing stack,
 * is the code's own; the step stays open, which ends the recording.
 */
public final class Recorder {

  /** A caller that is not recorded. */
  private static final int UNRECORDED = 0;

  private static final int MAX_STEPS = 5_000;
  private static final int MAX_DEPTH = 4_000;
  private static final Object UNTOLD = new Object();
  private static final @Nullable Object[] NOTHING = new Object[0];

  private static final AtomicReference<@Nullable Thread> OWNER = new AtomicReference<>();
  private static final TraceBytes BYTES = new TraceBytes();
  private static final KnownObjects OBJECTS = new KnownObjects();

  /** By depth, the values of the variables as they were last told. */
  private static @Nullable Object[][] told = new Object[64][];

  private static int depth;
  private static int steps;
  private static int lastPoint = -1;
  private static int lastDepth;
  private static boolean open;
  private static boolean hasResult;
  private static @Nullable Object result;
  private static boolean over;
  private static volatile String cut = "";
  private static volatile boolean threads;

  private Recorder() {}

  /**
   * Enters a method.
   *
   * @return the depth of the call, from 1; 0 if it is not recorded
   */
  public static int enter(int variables) {
    if (over) {
      return UNRECORDED;
    }
    Thread thread = Thread.currentThread();
    if (OWNER.get() != thread && !OWNER.compareAndSet(null, thread)) {
      threads = true;
      return UNRECORDED;
    }
    if (open || depth == MAX_DEPTH) {
      stop("stack");
      return UNRECORDED;
    }
    depth++;
    if (depth == told.length) {
      told = Arrays.copyOf(told, 2 * depth);
    }
    @Nullable Object[] untold = new Object[variables];
    Arrays.fill(untold, UNTOLD);
    told[depth] = untold;
    return depth;
  }

  /** Begins a step of the call at {@code depthOfCall}; false if it is not recorded. */
  public static boolean begin(int point, int depthOfCall) {
    if (over || depthOfCall == UNRECORDED) {
      return false;
    }
    if (open || steps == MAX_STEPS) {
      stop(open ? "stack" : "steps");
      return false;
    }
    open = true;
    depth = depthOfCall;
    hasResult = false;
    BYTES.beginStep(point, depth);
    OBJECTS.beginStep();
    if (point != lastPoint || depth != lastDepth) {
      BYTES.change();
      lastPoint = point;
      lastDepth = depth;
    }
    return true;
  }

  /** Tells the value of a variable. */
  public static void put(int variable, @Nullable Object value) {
    OBJECTS.reach(value);
    @Nullable Object[] before = told[depth];
    if (!Values.isSame(before[variable], value)) {
      before[variable] = value;
      BYTES.key(variable);
      OBJECTS.writeValue(BYTES, value);
    }
  }

  public static void put(int variable, int value) {
    put(variable, Integer.valueOf(value));
  }

  public static void put(int variable, boolean value) {
    put(variable, Boolean.valueOf(value));
  }

  public static void put(int variable, char value) {
    put(variable, Character.valueOf(value));
  }

  public static void put(int variable, long value) {
    put(variable, Long.valueOf(value));
  }

  public static void put(int variable, float value) {
    put(variable, Float.valueOf(value));
  }

  public static void put(int variable, double value) {
    put(variable, Double.valueOf(value));
  }

  /** Tells what the method returns. */
  public static void result(@Nullable Object value) {
    OBJECTS.reach(value);
    hasResult = true;
    result = value;
  }

  public static void result(int value) {
    result(Integer.valueOf(value));
  }

  public static void result(boolean value) {
    result(Boolean.valueOf(value));
  }

  public static void result(char value) {
    result(Character.valueOf(value));
  }

  public static void result(long value) {
    result(Long.valueOf(value));
  }

  public static void result(float value) {
    result(Float.valueOf(value));
  }

  public static void result(double value) {
    result(Double.valueOf(value));
  }

  /** Ends the step; one that changed nothing at the same point is left out. */
  public static void end() {
    BYTES.beginObjects();
    OBJECTS.tell(BYTES);
    BYTES.endObjects();
    if (hasResult) {
      BYTES.change();
      BYTES.separate();
      OBJECTS.writeValue(BYTES, result);
      result = null;
    }
    String full = BYTES.isFull() ? "bytes" : OBJECTS.exceeded();
    if (!full.isEmpty()) {
      stop(full);
    } else if (BYTES.endStep()) {
      steps++;
    }
    open = false;
  }

  /** Ends the step at which a method returns: the next call is one of its caller. */
  public static void leave() {
    end();
    if (!over) {
      told[depth] = NOTHING;
    }
    depth--;
  }

  /** Goes on in the call at {@code depthOfCall}: an exception has ended those above it. */
  public static void caught(int depthOfCall) {
    if (!over && depthOfCall != UNRECORDED) {
      depth = depthOfCall;
    }
  }

  /** Returns {@code own} behind the fields of a superclass; woven code calls it. */
  public static @Nullable Object[] join(@Nullable Object[] ofSuper, @Nullable Object[] own) {
    @Nullable Object[] all = Arrays.copyOf(ofSuper, ofSuper.length + own.length);
    System.arraycopy(own, 0, all, ofSuper.length, own.length);
    return all;
  }

  private static void stop(String why) {
    cut = why;
    over = true;
    told = new Object[0][];
    OBJECTS.forget();
  }

  /**
   * Returns what was recorded after the first {@code from} bytes, why it ended early, and whether
   * other threads ran the code, too. Called by the harness, on another thread.
   */
  public static Object[] taken(int from) {
    String why = cut;
    boolean others = threads;
    return new Object[] {BYTES.from(from), why, others};
  }
}
