package dev.assay.worker;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Restores, before each case, mutable state of the JDK that the last case could have changed. */
final class JdkState {

  /** Properties with folders of the host; the JDK has read them. */
  private static final List<String> PLACES =
      List.of(
          "java.class.path",
          "java.library.path",
          "jdk.module.path",
          "sun.boot.library.path",
          "sun.java.command");

  /** The defaults behind the properties that a case may change; out of its reach. */
  private final Properties properties = (Properties) System.getProperties().clone();

  private Properties given = properties;
  private @Nullable CapturedOutput output;
  private @Nullable PrintStream stream;
  private final Locale locale = Locale.getDefault();
  private final @Nullable TimeZone timeZone;

  /**
   * Notes the state to restore.
   *
   * @param files whether {@link JdkFiles} are open, which time zones need
   */
  JdkState(boolean files) {
    timeZone = files ? TimeZone.getDefault() : null;
    for (String place : PLACES) {
      properties.remove(place);
    }
    properties.setProperty("java.home", "<java.home>"); // the JDK has its own copy
  }

  /**
   * Restores the state. Takes a monitor that user code could hold only if user code has changed the
   * state behind it, and skips state that the last case has not touched, which is the usual case.
   *
   * @param outputBytes limit of the next case's output
   * @param waiter the thread that waits for the case
   * @return the keeper of the next case's output
   */
  CapturedOutput restore(long outputBytes, Thread waiter) {
    System.setIn(InputStream.nullInputStream());
    if (System.getProperties() != given || !given.isEmpty()) {
      given = new Properties(properties); // copying them all would take a while
      System.setProperties(given);
    }
    if (!isDefault(locale)) {
      Locale.setDefault(locale);
    }
    if (timeZone != null) {
      TimeZone.setDefault(timeZone);
    }
    Thread.setDefaultUncaughtExceptionHandler(null);
    return output(outputBytes, waiter);
  }

  private CapturedOutput output(long outputBytes, Thread waiter) {
    CapturedOutput current = output;
    if (current == null
        || !current.isUnusedOne(outputBytes, waiter)
        || System.out != stream
        || System.err != stream) {
      current = new CapturedOutput(outputBytes, waiter);
      output = current;
      stream = new PrintStream(current, false, StandardCharsets.UTF_8);
      System.setOut(stream);
      System.setErr(stream);
    }
    return current;
  }

  private static boolean isDefault(Locale locale) {
    return Locale.getDefault().equals(locale)
        && Locale.getDefault(Locale.Category.FORMAT).equals(locale)
        && Locale.getDefault(Locale.Category.DISPLAY).equals(locale);
  }
}
