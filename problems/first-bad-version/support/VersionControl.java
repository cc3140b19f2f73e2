/**
 * Given: the class above yours, with
 *
 *   boolean isBadVersion(int version)
 */
class VersionControl {
  private static int firstBad;
  private static int calls;

  static void begin(int bad) {
    if (firstBad != 0) {
      throw new IllegalStateException("The first bad version is set already.");
    }
    firstBad = bad;
  }

  static int calls() {
    return calls;
  }

  boolean isBadVersion(int version) {
    calls++;
    return version >= firstBad;
  }
}
