package dev.assay.worker;

import java.util.List;
import java.util.TimeZone;
import java.util.zip.Inflater;

/**
 * The files that the JDK opens when somebody first needs them, which is impossible behind the lock.
 */
final class JdkFiles {

  /**
   * Classes whose initialization opens conf/security, /dev/urandom and /dev/random (where
   * SunEntries must be first, or it takes them for missing), and lib/tzdb.dat.
   */
  private static final List<String> OPENING =
      List.of(
          "java.security.Security",
          "sun.security.provider.SunEntries",
          "sun.security.provider.NativePRNG$Blocking",
          "sun.security.provider.NativePRNG$NonBlocking",
          "java.time.zone.ZoneRulesProvider");

  private JdkFiles() {}

  /** Opens the library that names of characters are unpacked with, among others. */
  static void openLibraries() {
    new Inflater().end();
  }

  /** Opens what few solutions need: for random numbers that are secure, and for time zones. */
  static void open() throws ClassNotFoundException {
    for (String opening : OPENING) {
      Class.forName(opening);
    }
    TimeZone.getDefault(); // reads lib/tzdb.dat once more, in its own way
  }
}
