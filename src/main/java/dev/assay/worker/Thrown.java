package dev.assay.worker;

import java.util.ArrayList;
import java.util.List;

/** Describes an exception, although its methods may be the user's. */
final class Thrown {

  static final int MAX_MESSAGE = 2000;
  static final int MAX_FRAMES = 32;
  private static final int MAX_NAME = 200;

  private final Throwable thrown;

  Thrown(Throwable thrown) {
    this.thrown = root(thrown);
  }

  /** A static initializer's error is about its cause. */
  static Throwable root(Throwable thrown) {
    if (thrown instanceof ExceptionInInitializerError) {
      try {
        Throwable cause = thrown.getCause();
        return cause != null ? cause : thrown;
      } catch (Throwable hostile) {
        return thrown;
      }
    }
    return thrown;
  }

  String message() {
    String text;
    try {
      text = String.valueOf(thrown.toString());
    } catch (Throwable hostile) {
      text = thrown.getClass().getName();
    }
    return cut(text, MAX_MESSAGE);
  }

  /** Returns the message without the name of the exception. */
  String text() {
    try {
      return cut(String.valueOf(thrown.getMessage()), MAX_MESSAGE);
    } catch (Throwable hostile) {
      return thrown.getClass().getName();
    }
  }

  /** Returns the innermost frames of the user's own classes. */
  List<Frame.StackFrame> frames() {
    List<Frame.StackFrame> frames = new ArrayList<>();
    try {
      for (StackTraceElement element : thrown.getStackTrace()) {
        if (frames.size() == MAX_FRAMES) {
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
