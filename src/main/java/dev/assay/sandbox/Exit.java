package dev.assay.sandbox;

import java.util.regex.Pattern;

/** How a worker ended that this host did not kill. */
enum Exit {
  ITSELF,
  OUT_OF_MEMORY,
  CPU_LIMIT,
  FORBIDDEN_CALL,
  KILLED_BY_OTHERS;

  private static final int SIGNAL = 128;

  /** HotSpot prints one of these before it gives up for lack of memory. */
  private static final Pattern NO_MEMORY =
      Pattern.compile(
          "Terminating due to java.lang.OutOfMemoryError|insufficient memory for the Java Runtime");

  /** Reads the exit code; the JVM's own words decide where the code could be a program's choice. */
  static Exit of(int code, String stderr) {
    if (NO_MEMORY.matcher(stderr).find()) {
      return OUT_OF_MEMORY;
    }
    return switch (code) {
      case SIGNAL + 2, SIGNAL + 9, SIGNAL + 15 -> KILLED_BY_OTHERS;
      case SIGNAL + 24 -> CPU_LIMIT;
      case SIGNAL + 31 -> FORBIDDEN_CALL;
      default -> ITSELF;
    };
  }
}
