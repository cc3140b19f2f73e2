package dev.assay.sandbox;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells code that does everything on the thread it is called on, and leaves nothing there, from
 * code that may start others: by what it names of {@link FamiliarCode}.
 */
final class SerialCode {

  /** Names of the JDK's classes that have to do with threads, of all that are familiar. */
  private static final Pattern THREADS =
      Pattern.compile(
          "java/lang/(?:\\w*Thread|Runtime\\b|Process|ScopedValue)"
              + "|java/util/Timer"
              + "|java/util/stream/StreamSupport"
              + "|java/util/concurrent/(?!atomic/|ThreadLocalRandom\\b)");

  /** Of streams and arrays. */
  private static final Set<String> METHODS =
      Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll");

  private SerialCode() {}

  /** Tells whether {@code text}, from the constants of a class, is nothing else. */
  static boolean is(String text) {
    return !METHODS.contains(text) && !THREADS.matcher(text).find();
  }
}
