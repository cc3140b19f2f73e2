package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.sandbox.Lock.Cause;
import dev.assay.worker.Capability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries the locks of real workers. */
class LockProbeTests {

  private static final long HEAP = 64L << 20;

  @TempDir static Path folder;
  private static WorkerRuntime runtime;

  @BeforeAll
  static void findRuntime() throws Exception {
    var properties =
        new SandboxProperties(
            SandboxProperties.Mode.ENFORCE, folder, 0, Duration.ofSeconds(5), TestRuntime.home());
    runtime = WorkerRuntime.of(properties);
  }

  private static List<String> worker(SandboxProperties.Mode mode) {
    return new WorkerCommand(runtime, mode).forHeap(HEAP, true);
  }

  @Test
  void findsThatTheLockHolds() throws Exception {
    Lock lock = new LockProbe(worker(SandboxProperties.Mode.ENFORCE)).lock();
    assertThat(lock).isInstanceOf(Lock.Holds.class);
    assertThat(((Lock.Holds) lock).layers()).contains("seccomp");
  }

  @Test
  void findsEachCapabilityOfAnUnlockedWorkerOnBothThreads() throws Exception {
    var missing = missing(worker(SandboxProperties.Mode.OFF));
    assertThat(missing.cause()).isEqualTo(Cause.OPEN);
    for (Capability capability : Capability.values()) {
      assertThat(missing.detail())
          .contains(capability + " on the case's thread", capability + " on an older thread");
    }
    assertThat(missing.detail())
        .contains("it left a file", "it connected to this server", "its lock is off");
  }

  @ParameterizedTest
  @CsvSource({"1, EPERM", "22, EINVAL", "38, ENOSYS"})
  void saysWithWhichErrorSeccompIsRefused(int number, String name) throws Exception {
    var refused = WithoutSeccomp.command(number, worker(SandboxProperties.Mode.ENFORCE));
    var missing = missing(refused);
    assertThat(missing)
        .isEqualTo(new Lock.Missing(Cause.SECCOMP, "seccomp with TSYNC failed: " + name));
    assertThat(missing.message()).contains("Linux 4.14", "default seccomp profile", name);
  }

  @Test
  void namesAnotherStepThatFailed() throws Exception {
    var missing =
        missing(script("echo 'WARNING: of the JVM' >&2; echo 'dup3 failed: EBADF' >&2; exit 71"));
    assertThat(missing).isEqualTo(new Lock.Missing(Cause.STEP, "dup3 failed: EBADF"));
  }

  @Test
  void saysThatTheLibraryCantBeLoaded() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.so"), "not a library");
    List<String> command = new ArrayList<>(worker(SandboxProperties.Mode.ENFORCE));
    command.set(command.indexOf(runtime.library().toString()), broken.toString());
    var missing = missing(command);
    assertThat(missing.cause()).isEqualTo(Cause.STEP);
    assertThat(missing.message()).contains("loading a library failed", "broken.so");
  }

  @ParameterizedTest
  @CsvSource({"echo 'no memory' >&2; exit 1", "exit 0", "printf 'no frame at all'"})
  void doesNotTakeAWorkerThatDiedForAMissingLock(String script) throws Exception {
    var probe = new LockProbe(script(script));
    assertThatThrownBy(probe::lock)
        .isInstanceOf(SandboxException.class)
        .isNotInstanceOf(NotLockedException.class)
        .hasMessageContaining(script.contains("memory") ? "no memory" : "did not get ready");
  }

  @ParameterizedTest
  @CsvSource({
    "Mac OS X,   aarch64, OPERATING_SYSTEM, Linux container",
    "Windows 11, amd64,   OPERATING_SYSTEM, Linux container",
    "Linux,      riscv64, ARCHITECTURE,     x86-64 and AArch64",
  })
  void knowsWhereNoWorkerCanRun(String system, String architecture, Cause cause, String advice) {
    var missing = new Platform(system, architecture).obstacle().orElseThrow();
    assertThat(missing.cause()).isEqualTo(cause);
    assertThat(missing.message()).contains(advice);
  }

  private static Lock.Missing missing(List<String> command) throws Exception {
    Lock lock = new LockProbe(command).lock();
    assertThat(lock).isInstanceOf(Lock.Missing.class);
    return (Lock.Missing) lock;
  }

  private static List<String> script(String text) throws Exception {
    Path file = Files.writeString(Files.createTempFile(folder, "worker", ".sh"), text);
    return List.of("/bin/sh", file.toString());
  }
}
