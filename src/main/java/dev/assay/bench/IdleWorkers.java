package dev.assay.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The workers of a judge's process that wait for a submission. */
final class IdleWorkers {

  /** How long no worker may use CPU time before all are taken to be ready. */
  private static final Duration STILL = Duration.ofMillis(40);

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final ProcessHandle judge;
  private final Predicate<ProcessHandle> isWorker;

  /**
   * @param isWorker tells which of the judge's child processes are workers
   */
  IdleWorkers(ProcessHandle judge, Predicate<ProcessHandle> isWorker) {
    this.judge = judge;
    this.isWorker = isWorker;
  }

  /**
   * Waits until all workers have started, for at most two seconds.
   *
   * @return the CPU milliseconds that each has used to start
   */
  List<Long> awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    List<Long> before = List.of();
    List<Long> now = used();
    while ((now.isEmpty() || !now.equals(before)) && System.nanoTime() < deadline) {
      Thread.sleep(STILL);
      before = now;
      now = used();
    }
    return now;
  }

  private List<Long> used() {
    return judge.children().filter(isWorker).map(CpuTime::own).filter(cpu -> cpu > 0).toList();
  }
}
