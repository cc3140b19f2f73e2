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
final class Globals {

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

  private final Locale locale = Locale.getDefault();
  private final @Nullable TimeZone timeZone;

  /**
   * @param files whether {@link JdkFiles} are open, as time zones need
   */
  Globals(boolean files) {
    timeZone = files ? TimeZone.getDefault() : null;
    for (String place : PLACES) {
      properties.remove(place);
    }
  }

  /** Takes no monitor that user code could hold, unless user code has changed what it guards. */
  void restore(CapturedOutput output) {
    var stream = new PrintStream(output, false, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    System.setIn(InputStream.nullInputStream());
    System.setProperties(new Properties(properties)); // a copy of them all takes a while
    if (!isDefault(locale)) {
      Locale.setDefault(locale);
    }
    if (timeZone != null) {
      TimeZone.setDefault(timeZone);
    }
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  private static boolean isDefault(Locale locale) {
    return Locale.getDefault().equals(locale)
        && Locale.getDefault(Locale.Category.FORMAT).equals(locale)
        && Locale.getDefault(Locale.Category.DISPLAY).equals(locale);
  }
}
