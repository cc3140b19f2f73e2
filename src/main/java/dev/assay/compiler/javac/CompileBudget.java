package dev.assay.compiler.javac;

import com.sun.management.ThreadMXBean;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The CPU time and memory of one compilation, and the meter that ends it.
 *
 * <p>A thread can't be stopped from outside, so javac itself asks the meter: {@link MeteredJavac}
 * writes a call of {@link #tick} into every method and every loop of the compiler. Most ticks only
 * count; one in a thousand reads the memory that the thread has allocated, one in eight thousand
 * its CPU time. Once the budget is spent every further reading throws, so code in javac that
 * swallows the first throw doesn't get away.
 */
public final class CompileBudget {
  /** A power of two, so that a tick needs no division: ticks are a fifth of javac's time. */
  private static final int TICKS_PER_MEMORY_READING = 1 << 10;

  private static final int TICKS_PER_CPU_READING = 1 << 13;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Duration cpu;
  private final DataSize memory;
  private long cpuEnd = Long.MAX_VALUE;
  private long memoryEnd = Long.MAX_VALUE;
  private int ticks;
  private volatile boolean cancelled;
  private @Nullable Limit overrun;

  CompileBudget(Duration cpu, DataSize memory) {
    this.cpu = cpu;
    this.memory = memory;
  }

  /** Returns a budget that never ends, for code of our own. */
  public static CompileBudget unlimited() {
    return new CompileBudget(Duration.ofDays(1), DataSize.ofTerabytes(1));
  }

  /** Counts a step of javac on this thread; public because javac's rewritten classes call it. */
  public static void tick() {
    if (Thread.currentThread() instanceof CompileThread thread) {
      thread.budget().count();
    }
  }

  /** Starts to measure the calling thread. */
  void start() {
    cpuEnd = THREADS.getCurrentThreadCpuTime() + cpu.toNanos();
    memoryEnd = THREADS.getCurrentThreadAllocatedBytes() + memory.toBytes();
  }

  /** Ends the compilation at its next reading; called from any thread. */
  void cancel() {
    cancelled = true;
  }

  /**
   * Returns a message for the user about the exceeded budget, even if javac swallowed the throw;
   * empty if none was exceeded.
   */
  Optional<Localized<String>> overrun() {
    return Optional.ofNullable(overrun)
        .map(
            limit ->
                switch (limit) {
                  case CANCELLED -> Wording.of("compiler.cancelled");
                  case MEMORY -> Wording.of("compiler.memory", memory.toMegabytes());
                  case CPU -> Wording.of("compiler.cpu", cpu.toMillis());
                });
  }

  private void count() {
    if ((++ticks & (TICKS_PER_MEMORY_READING - 1)) == 0) {
      read();
    }
  }

  private void read() {
    if (cancelled) {
      throw spent(Limit.CANCELLED);
    }
    if (THREADS.getCurrentThreadAllocatedBytes() > memoryEnd) {
      throw spent(Limit.MEMORY);
    }
    if (ticks % TICKS_PER_CPU_READING == 0 && THREADS.getCurrentThreadCpuTime() > cpuEnd) {
      throw spent(Limit.CPU);
    }
  }

  private Spent spent(Limit limit) {
    overrun = limit;
    return new Spent(limit);
  }

  private enum Limit {
    CANCELLED,
    MEMORY,
    CPU
  }

  /** Thrown through javac when the budget is spent. */
  static final class Spent extends Error {
    private static final long serialVersionUID = 1;

    private Spent(Limit limit) {
      super(limit.name());
    }
  }
}
