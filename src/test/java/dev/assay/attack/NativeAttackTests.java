package dev.assay.attack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;

/**
 * Grants submissions native access, as if one had broken the JVM, and has them make system calls:
 * the kernel's lock holds alone.
 */
class NativeAttackTests extends Attacks {

  private WeakRuntime runtime;

  @Override
  List<AttackedServer> servers() throws IOException {
    assumeTrue(
        System.getProperty("os.arch").equals("amd64"),
        "The native attacks know the system calls of x86-64 only.");
    runtime = new WeakRuntime();
    return ServerOfItsOwn.start(runtime.withNativeAccess());
  }

  @AfterAll
  @Override
  void stop() throws IOException {
    super.stop();
    if (runtime != null) {
      runtime.close();
    }
  }

  @Override
  Stream<Attack> attacks() {
    return Attack.in("native");
  }
}
