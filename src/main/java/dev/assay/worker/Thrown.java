package dev.assay.worker;

import java.util.ArrayList;
import java.util.List;

/** Says what was thrown, although the thrown object's methods may be the user's. */
final class Thrown {

  private static final int MAX_MESSAGE = 2000;
  private static final int MAX_FRAMES = 32;

  private final Throwable thrown;

  Thrown(Throwable thrown) {
    this.thrown = root(thrown);
  }

  /** A static initializer's error is about its cause. */
  private static Throwable root(Throwable thrown) {
    if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
      return thrown.getCause();
    }
    return thrown;
  }

  String message() {
    if (thrown instanceof Values.BadValueException) {
      return String.valueOf(thrown.getMessage());
    }
    String text;
    try {
      text = String.valueOf(thrown.toString());
    } catch (Throwable hostile) {
      text = thrown.getClass().getName();
    }
    return text.length() > MAX_MESSAGE ? text.substring(0, MAX_MESSAGE) + "…" : text;
  }

  /** The innermost frames of the user's own classes. */
  List<Frame.StackFrame> frames() {
    List<Frame.StackFrame> frames = new ArrayList<>();
    try {
      for (StackTraceElement element : thrown.getStackTrace()) {
        if (SubmissionLoader.NAME.equals(element.getClassLoaderName())
            && frames.size() < MAX_FRAMES) {
          frames.add(
              new Frame.StackFrame(
                  element.getClassName() + "." + element.getMethodName(), element.getLineNumber()));
        }
      }
    } catch (Throwable hostile) {
      frames.clear();
    }
    return frames;
  }
}
