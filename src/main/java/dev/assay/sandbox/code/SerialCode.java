package dev.assay.sandbox.code;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes code that runs on its calling thread alone and leaves no state on it. Code is judged
 * by the names it uses, after {@link FamiliarCode} has accepted them.
 */
final class SerialCode {

  /** The familiar JDK classes that start or touch threads. */
  private static final Pattern THREADS =
      Pattern.compile(
          "java/lang/(?:\\w*Thread|Runtime\\b|Process|ScopedValue)"
              + "|java/util/Timer"
              + "|java/util/stream/StreamSupport"
              + "|java/util/concurrent/(?!atomic/|ThreadLocalRandom\\b)");

  /** Methods of streams and arrays that use other threads. */
  private static final Set<String> METHODS =
      Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll");

  private SerialCode() {}

  /** Tells whether {@code text}, a constant of a class, names nothing that uses threads. */
  static boolean is(String text) {
    return !METHODS.contains(text) && !THREADS.matcher(text).find();
  }
}
