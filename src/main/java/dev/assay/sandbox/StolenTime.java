package dev.assay.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time during which the host of a virtual machine gave its CPUs to others although they had
 * work here: "steal" of proc_stat(5). Always zero on a physical machine.
 *
 * <p>Calls pay for it without fault: the kernel books some of the stolen time as CPU time of the
 * running process.
 */
final class StolenTime {

  /**
   * The stolen time divided by this is the most that a process is overcharged. Measured with a loop
   * of 100 ms on two CPUs of a busy host: with 0.3 to 2.8 s stolen meanwhile it seemed to take up
   * to 413 ms; the overcharge was between 0 and a fifth of the stolen time.
   */
  private static final int BOOKED_PART = 4;

  private static final Logger log = LoggerFactory.getLogger(StolenTime.class);
  private static final int STEAL_FIELD = 8;
  private static final Duration TICK = Duration.ofMillis(10);
  private static final long RECENT_NANOS = Duration.ofMillis(250).toNanos();

  private final Path statistics;
  private Duration total = Duration.ZERO;
  private long readAt = System.nanoTime() - RECENT_NANOS;

  /**
   * @param statistics the kernel's: /proc/stat
   */
  StolenTime(Path statistics) {
    this.statistics = statistics;
  }

  /** Counts from now, or from up to 250 ms ago: a reading for each call would cost too much. */
  synchronized Count begin() {
    if (System.nanoTime() - readAt >= RECENT_NANOS) {
      total = read();
      readAt = System.nanoTime();
    }
    return new Count(total);
  }

  private Duration read() {
    try (BufferedReader reader = Files.newBufferedReader(statistics)) {
      String[] fields = String.valueOf(reader.readLine()).split(" +");
      return fields.length > STEAL_FIELD
          ? TICK.multipliedBy(Long.parseLong(fields[STEAL_FIELD]))
          : Duration.ZERO;
    } catch (IOException | NumberFormatException e) {
      log.debug("No statistics of the CPUs", e);
      return Duration.ZERO;
    }
  }

  /** The time stolen since a moment. */
  final class Count {

    private final Duration start;

    private Count(Duration start) {
      this.start = start;
    }

    /** Returns the most that may have been booked as CPU time of one process. */
    Duration booked() {
      return read().minus(start).dividedBy(BOOKED_PART);
    }
  }
}
