package dev.assay.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The workers of a judge's process that wait for something to do. */
final class Workers {

  /** In which nobody does anything. */
  private static final Duration STILL = Duration.ofMillis(40);

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final ProcessHandle judge;
  private final Predicate<ProcessHandle> counts;

  /**
   * @param counts which of the judge's child processes are workers
   */
  Workers(ProcessHandle judge, Predicate<ProcessHandle> counts) {
    this.judge = judge;
    this.counts = counts;
  }

  /**
   * Waits until all there will be are ready.
   *
   * @return the CPU milliseconds that each has used for its start
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
    return judge.children().filter(counts).map(CpuTime::own).filter(cpu -> cpu > 0).toList();
  }
}
