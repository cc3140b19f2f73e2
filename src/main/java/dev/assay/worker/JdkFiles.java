package dev.assay.worker;

import java.util.List;
import java.util.TimeZone;
import java.util.zip.Inflater;

/** Opens files that the JDK opens at first need, which would be impossible behind the lock. */
final class JdkFiles {

  /**
   * Classes whose initialization opens conf/security, /dev/urandom and /dev/random, and
   * lib/tzdb.dat. SunEntries must come before NativePRNG, or it takes the devices for missing.
   */
  private static final List<String> OPENING =
      List.of(
          "java.security.Security",
          "sun.security.provider.SunEntries",
          "sun.security.provider.NativePRNG$Blocking",
          "sun.security.provider.NativePRNG$NonBlocking",
          "java.time.zone.ZoneRulesProvider");

  private JdkFiles() {}

  /** Loads the zip library, which also unpacks the names of characters. */
  static void openLibraries() {
    new Inflater().end();
  }

  /** Opens files for secure random numbers and time zones, which few solutions need. */
  static void open() throws ClassNotFoundException {
    for (String opening : OPENING) {
      Class.forName(opening);
    }
    TimeZone.getDefault(); // reads lib/tzdb.dat once more, in its own way
  }
}
