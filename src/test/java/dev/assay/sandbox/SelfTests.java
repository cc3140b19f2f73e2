package dev.assay.sandbox;

/** Self-tests with a result of the test's own choice. */
public final class SelfTests {

  private SelfTests() {}

  public static SelfTest finding(Lock lock) {
    return SelfTest.start(() -> lock, Thread::sleep);
  }
}
