package dev.assay.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes an exception and its causes, although their methods may be the user's. */
final class Thrown {

  static final int MAX_MESSAGE = 2000;
  static final int MAX_CAUSES = 8;
  static final int MAX_FRAMES = 32;
  private static final int MAX_NAME = 200;

  /** Lengths beside causes: pages show about as much in all as of a message alone. */
  private static final int MAX_MESSAGE_BESIDE = 800;

  private static final int MAX_ALL_CAUSES = 1000;
  private static final int MIN_CAUSE = 120;

  /** More causes are not looked at: a chain may have no end. */
  private static final int MAX_CHAIN = 256;

  /** Frames of one exception that are compared with those of its cause. */
  private static final int MAX_TRACE = 1024;

  private static final String CAUSED_BY = "Caused by: ";

  /** The exception, its cause, that one's cause and so on. */
  private final List<Throwable> chain = new ArrayList<>();

  Thrown(Throwable thrown) {
    Throwable next = root(thrown);
    while (next != null && chain.size() < MAX_CHAIN && !holds(chain, next)) {
      chain.add(next);
      next = causeOf(next);
    }
  }

  /** A static initializer's error is about its cause. */
  static Throwable root(Throwable thrown) {
    Throwable cause = thrown instanceof ExceptionInInitializerError ? causeOf(thrown) : null;
    return cause != null ? cause : thrown;
  }

  /** Returns the cause of an exception, whose methods may be the user's, or null. */
  static @Nullable Throwable causeOf(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable hostile) {
      return null;
    }
  }

  private static boolean holds(List<Throwable> chain, Throwable thrown) {
    for (Throwable each : chain) {
      if (each == thrown) {
        return true;
      }
    }
    return false;
  }

  String message() {
    return cut(textOf(chain.getFirst()), chain.size() == 1 ? MAX_MESSAGE : MAX_MESSAGE_BESIDE);
  }

  /**
   * Returns a line for each cause, at most {@value #MAX_CAUSES}, of which the last is about the
   * innermost; {@code …} stands for those left out.
   */
  List<String> causes() {
    List<String> lines = new ArrayList<>();
    int causes = chain.size() - 1;
    int shown = Math.min(causes, MAX_CAUSES);
    for (int i = 1; i <= shown; i++) {
      if (causes > shown && i == shown / 2) {
        lines.add("…");
      } else {
        Throwable cause = chain.get(i < shown / 2 ? i : causes - shown + i);
        int length = Math.max(MIN_CAUSE, MAX_ALL_CAUSES / shown);
        lines.add(CAUSED_BY + cut(textOf(cause), length));
      }
    }
    return lines;
  }

  private static String textOf(Throwable thrown) {
    try {
      return String.valueOf(thrown.toString());
    } catch (Throwable hostile) {
      return thrown.getClass().getName();
    }
  }

  /** Returns the message without the name of the exception. */
  String text() {
    try {
      return cut(String.valueOf(chain.getFirst().getMessage()), MAX_MESSAGE);
    } catch (Throwable hostile) {
      return chain.getFirst().getClass().getName();
    }
  }

  /**
   * Returns the innermost frames of the user's own classes: those of the innermost cause, then
   * those of each exception around it, without the outer frames that both have.
   */
  List<Frame.StackFrame> frames() {
    List<Frame.StackFrame> frames = new ArrayList<>();
    List<Frame.StackFrame> before = List.of();
    for (int i = chain.size() - 1; i >= 0 && frames.size() < MAX_FRAMES; i--) {
      List<Frame.StackFrame> own = own(chain.get(i));
      int end = own.size();
      for (int same = before.size(); end > 0 && same > 0; same--) {
        if (!isSame(own.get(end - 1), before.get(same - 1))) {
          break;
        }
        end--;
      }
      for (int j = 0; j < end && frames.size() < MAX_FRAMES; j++) {
        frames.add(own.get(j));
      }
      before = own;
    }
    return frames;
  }

  /** A record's own equals would cost a fresh JVM some 20 ms. */
  private static boolean isSame(Frame.StackFrame a, Frame.StackFrame b) {
    return a.line() == b.line() && a.method().equals(b.method());
  }

  private List<Frame.StackFrame> own(Throwable each) {
    int most = chain.size() == 1 ? MAX_FRAMES : MAX_TRACE;
    List<Frame.StackFrame> frames = new ArrayList<>();
    try {
      for (StackTraceElement element : each.getStackTrace()) {
        if (frames.size() == most) {
          break;
        }
        if (SubmissionLoader.NAME.equals(element.getClassLoaderName())) {
          String method =
              cut(element.getClassName(), MAX_NAME) + "." + cut(element.getMethodName(), MAX_NAME);
          frames.add(new Frame.StackFrame(method, element.getLineNumber()));
        }
      }
    } catch (Throwable hostile) {
      frames.clear();
    }
    return frames;
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length) + "…" : text;
  }
}
