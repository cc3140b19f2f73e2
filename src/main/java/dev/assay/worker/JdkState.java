package dev.assay.worker;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The JDK's own mutable state that one case could leave to the next; put back before each. */
final class JdkState {

  /** Folders of the host that the JDK has read by now; java.home it reads again when it must. */
  private static final List<String> PLACES =
      List.of(
          "java.class.path",
          "java.library.path",
          "jdk.module.path",
          "sun.boot.library.path",
          "sun.java.command");

  /** Stand behind what a case may change, and out of its reach. */
  private final Properties properties = (Properties) System.getProperties().clone();

  private Properties given = properties;
  private @Nullable CapturedOutput output;
  private @Nullable PrintStream stream;
  private final Locale locale = Locale.getDefault();
  private final @Nullable TimeZone timeZone;

  /**
   * @param files whether {@link JdkFiles} are open, as time zones need
   */
  JdkState(boolean files) {
    timeZone = files ? TimeZone.getDefault() : null;
    for (String place : PLACES) {
      properties.remove(place);
    }
  }

  /**
   * Puts all back. Takes no monitor that user code could hold, unless user code has changed what it
   * guards; and leaves alone what the last case has not touched, as most cases most things.
   *
   * @param outputBytes limit of what may be printed from now on
   * @param waiter who waits for the case
   * @return what keeps it
   */
  CapturedOutput restore(long outputBytes, Thread waiter) {
    System.setIn(InputStream.nullInputStream());
    if (System.getProperties() != given || !given.isEmpty()) {
      given = new Properties(properties); // a copy of them all takes a while
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
