package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.assay.sandbox.Lock.Cause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class SelfTestTests {

  private static final Lock HOLDS = new Lock.Holds(List.of("seccomp"));

  /** The results of the probe, one after the other; it waits while there is none. */
  private final BlockingQueue<Object> findings = new LinkedBlockingQueue<>();

  /** The pauses that the test wants to take; each lasts until it is taken out. */
  private final TransferQueue<Duration> pauses = new LinkedTransferQueue<>();

  private final CountDownLatch passed = new CountDownLatch(1);
  private final SelfTest test = SelfTest.start(this::find, this::pause);

  SelfTestTests() {
    test.whenPassed(passed::countDown);
  }

  @AfterEach
  void close() {
    test.close();
  }

  private Lock find() throws SandboxException, InterruptedException {
    Object found = findings.take();
    if (found instanceof Error error) {
      throw error;
    }
    if (found instanceof String failure) {
      throw new SandboxException(failure);
    }
    return (Lock) found;
  }

  private void pause(Duration time) throws InterruptedException {
    pauses.transfer(time);
  }

  private Duration afterPause() throws InterruptedException {
    return pauses.poll(30, TimeUnit.SECONDS);
  }

  private void awaitPause() {
    await().until(() -> !pauses.isEmpty());
  }

  @Test
  void letsJudgingWaitUntilTheLockIsFoundToHold() throws Exception {
    assertThat(test.lock()).isInstanceOf(Lock.Checking.class);
    assertThat(passed.getCount()).isOne();
    findings.add(HOLDS);
    test.requirePassed();
    assertThat(passed.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(test.lock()).isEqualTo(HOLDS);
  }

  @Test
  void triesAFewTimesMoreBeforeItBelievesThatNoWorkerCanBeTested() throws Exception {
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      findings.add("no memory");
      awaitPause();
      assertThat(test.lock()).isInstanceOf(Lock.Checking.class);
      taken.add(afterPause());
    }
    assertThat(taken).isSorted().doesNotHaveDuplicates();
    findings.add("no memory");
    assertThatThrownBy(test::requirePassed)
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("No worker could be tested (no memory)");

    findings.add(HOLDS);
    assertThat(afterPause()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    assertThat(passed.await(30, TimeUnit.SECONDS)).isTrue();
    test.requirePassed();
  }

  @Test
  void triesAgainWhenThereWasNoThreadToTestWith() throws Exception {
    findings.add(new OutOfMemoryError("unable to create native thread"));
    findings.add(HOLDS);
    assertThat(afterPause()).isPositive();
    test.requirePassed();
  }

  @ParameterizedTest
  @EnumSource(value = Cause.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_WORKER")
  void refusesToJudgeWithoutALock(Cause cause) {
    findings.add(new Lock.Missing(cause, "why"));
    assertThatThrownBy(test::requirePassed)
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("why");
    assertThat(passed.getCount()).isOne();
  }

  @Test
  void seesThatSeccompWasAllowedLater() throws Exception {
    findings.add(new Lock.Missing(Cause.SECCOMP, "EPERM"));
    assertThatThrownBy(test::requirePassed).isInstanceOf(SandboxException.class);
    findings.add("a passing failure says nothing new");
    awaitPause();
    afterPause();
    awaitPause();
    assertThat(test.lock()).isEqualTo(new Lock.Missing(Cause.SECCOMP, "EPERM"));
    findings.add(HOLDS);
    afterPause();
    assertThat(passed.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Cause.class,
      names = {"OPEN", "OPERATING_SYSTEM", "ARCHITECTURE"})
  void neverBelievesInALockThatWasOpenOnce(Cause cause) throws Exception {
    findings.add(new Lock.Missing(cause, "open"));
    findings.add(HOLDS);
    test.awaitEnd();
    assertThat(findings).containsExactly(HOLDS);
    assertThat(test.lock()).isInstanceOf(Lock.Missing.class);
  }

  @Test
  void neverTestsALockAgainThatHeld() throws Exception {
    findings.add(HOLDS);
    findings.add(new Lock.Missing(Cause.OPEN, "open"));
    test.awaitEnd();
    assertThat(test.lock()).isEqualTo(HOLDS);
  }

  @Test
  void judgesWithoutALockWhereThatIsAskedFor() throws Exception {
    findings.add(new Lock.Off());
    test.requirePassed();
    assertThat(passed.await(30, TimeUnit.SECONDS)).isTrue();
  }
}
