/**
 * Given: the class above yours, with
 *
 *   boolean isBadVersion(int version)
 */
class VersionControl {
  private static int firstBad;
  private static final AtomicLong CALLS = new AtomicLong(); // several threads may ask

  static void begin(int bad) {
    if (firstBad != 0) {
      throw new IllegalStateException("The first bad version is set already.");
    }
    firstBad = bad;
  }

  static long calls() {
    return CALLS.get();
  }

  boolean isBadVersion(int version) {
    CALLS.incrementAndGet();
    return version >= firstBad;
  }
}
