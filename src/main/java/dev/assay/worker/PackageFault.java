package dev.assay.worker;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exception for which code of the problem's package is to blame: none of the submission's own
 * code took part in it.
 *
 * <p>Stack traces tell, which a submission can forge, but to no use: the host believes a place only
 * if the package has such a file, and shows it to nobody but the sender. The submission's own
 * classes are compiled from one file, the package's classes beside it from others, and Caller has a
 * class loader of its own.
 */
final class PackageFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** More causes than any honest exception has. */
  private static final int MAX_CAUSES = 16;

  private static final String OWN_FILE = "Solution.java";
  private static final String THREADS = "Threads.java";
  private static final String INITIALIZER = "<clinit>";

  private final String file;
  private final int line;

  private PackageFault(StackTraceElement place, Throwable thrown) {
    super(new Thrown(thrown).message(), null, false, false);
    boolean ofCaller = isOfCaller(place);
    file = ofCaller ? "Caller.java" : "support/" + place.getFileName();
    line = Math.max(1, place.getLineNumber());
  }

  /** Returns its file in the package, the line from 1, and the exception with its message. */
  List<String> details() {
    return List.of(file, String.valueOf(line), String.valueOf(getMessage()));
  }

  /**
   * Returns the fault of {@code thrown}, which came out of the package's code; null if the
   * submission's code took part in it, or gave a value of another type through the facade.
   *
   * @param facade the class through which Caller sees the submission, or an empty text
   */
  static @Nullable PackageFault of(Throwable thrown, String facade) {
    if (thrown instanceof OutOfMemoryError) {
      return null;
    }
    Throwable root = Thrown.root(thrown);
    StackTraceElement place = null;
    Throwable cause = root;
    for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
      for (StackTraceElement element : trace(cause)) {
        if (isOfSubmission(element)) {
          return null;
        }
        if (place == null && isOfPackage(element)) {
          place = element;
        }
      }
      cause = Thrown.causeOf(cause);
    }
    boolean known = place != null && !place.getClassName().equals(facade);
    return known ? new PackageFault(Objects.requireNonNull(place), root) : null;
  }

  /**
   * Returns the fault of a static initializer in the package, which fails for whoever is the first
   * to use its class; null if {@code thrown} is anything else.
   */
  static @Nullable PackageFault ofInitializer(Throwable thrown) {
    if (thrown instanceof VirtualMachineError) {
      return null;
    }
    Throwable root = Thrown.root(thrown);
    StackTraceElement place = null;
    for (StackTraceElement element : trace(root)) {
      if (isOfSubmission(element)) {
        return null;
      }
      if (isOfPackage(element)) {
        place = place == null ? element : place;
        if (element.getMethodName().equals(INITIALIZER)) {
          return new PackageFault(place, root);
        }
      }
    }
    return null;
  }

  /** Tells whether the submission's own code threw {@code thrown}, or passed it on. */
  static boolean passedSubmission(Throwable thrown) {
    for (StackTraceElement element : trace(thrown)) {
      if (isOfSubmission(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSubmission(StackTraceElement element) {
    return SubmissionLoader.NAME.equals(element.getClassLoaderName())
        && OWN_FILE.equals(element.getFileName());
  }

  private static boolean isOfPackage(StackTraceElement element) {
    return isOfCaller(element)
        ? !THREADS.equals(element.getFileName())
        : SubmissionLoader.NAME.equals(element.getClassLoaderName());
  }

  private static boolean isOfCaller(StackTraceElement element) {
    return SubmissionLoader.CALLERS_NAME.equals(element.getClassLoaderName());
  }

  /** Returns the stack trace of an exception, whose methods may be the user's. */
  private static StackTraceElement[] trace(Throwable thrown) {
    try {
      StackTraceElement[] trace = thrown.getStackTrace();
      for (StackTraceElement element : trace) {
        Objects.requireNonNull(element);
      }
      return trace;
    } catch (Throwable hostile) {
      return new StackTraceElement[0];
    }
  }
}
