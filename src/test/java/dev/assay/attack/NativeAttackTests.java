package dev.assay.attack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;

/**
 * Grants submissions native access, as if they had broken the JVM, and lets them make system calls:
 * then the kernel's lock must hold alone.
 */
class NativeAttackTests extends Attacks {

  private WeakRuntime runtime;

  @Override
  List<AttackedServer> servers() throws IOException {
    assumeTrue(
        System.getProperty("os.arch").equals("amd64"),
        "The native attacks know the system calls of x86-64 only.");
    runtime = new WeakRuntime();
    return ServerProcess.start(runtime.withNativeAccess());
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
