package dev.assay.sandbox;

import dev.assay.sandbox.Outcome.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills workers whose call has used up its time, or whose caller has stopped waiting.
 *
 * <p>One thread checks every running call each few milliseconds, and sleeps after a while without
 * calls. Most calls begin soon after another and end before their first check, so waking the thread
 * for each call would cost more than the rest of the watch.
 */
final class Watchdog implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
  private static final long PERIOD_NANOS = Duration.ofMillis(5).toNanos();
  private static final int QUIET_PERIODS = 20;

  /** Above the 256 carriers of virtual threads, and far below the limit of a container. */
  private static final int MAX_THREADS = 400;

  /**
   * A time below the allowance divided by this decides nothing: trials of examples allow twice the
   * limit, and ask whether half of the limit was enough.
   */
  private static final int UNDECIDED_PART = 4;

  /** A peak of resident memory above this part of the heap's limit counts as a full heap. */
  private static final double FULL_HEAP = 0.75;

  private final ProcessMeter meter;
  private final ThreadStates threadStates = new ThreadStates(Path.of("/proc"));
  private final StolenTime stolenTime = new StolenTime(Path.of("/proc/stat"));
  private final Set<Watch> running = ConcurrentHashMap.newKeySet();
  private final Thread thread;
  private volatile boolean asleep;
  private volatile boolean closed;

  Watchdog(ProcessMeter meter) {
    this.meter = meter;
    thread = Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
  }

  /** Returns the kernel's status of {@code process}. */
  ProcessMeter.Status status(Process process) {
    return meter.status(process.toHandle());
  }

  /**
   * Watches one call of {@code process} until the watch is closed.
   *
   * @param past of this process
   */
  Watch watch(Process process, Allowance allowance, IdleTime.Past past) {
    var watch = new Watch(process, allowance, past);
    running.add(watch);
    if (asleep) {
      LockSupport.unpark(thread);
    }
    return watch;
  }

  private void watch() {
    int quietPeriods = 0;
    while (!closed) {
      quietPeriods = running.isEmpty() ? quietPeriods + 1 : 0;
      if (quietPeriods > QUIET_PERIODS) {
        sleep();
        quietPeriods = 0;
      }
      LockSupport.parkNanos(this, PERIOD_NANOS);
      running.forEach(Watchdog::check);
    }
  }

  /**
   * Sets the flag before it looks once more; {@link #watch(Process, Allowance, IdleTime.Past)}
   * adds, then looks.
   */
  private void sleep() {
    asleep = true;
    if (running.isEmpty() && !closed) {
      LockSupport.park(this);
    }
    asleep = false;
  }

  /** Survives every failure, since no other thread watches. */
  private static void check(Watch watch) {
    try {
      watch.check();
    } catch (RuntimeException | OutOfMemoryError e) {
      log.error("A call could not be watched this time", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  /** The CPU time of a call, and of the collector in it, after half of the time it may take. */
  private record Midway(Duration used, Duration collecting) {}

  /** One call under watch. */
  final class Watch implements AutoCloseable {

    private final Process process;
    private final Thread caller = Thread.currentThread();
    private final Duration startCpu;
    private final long callerThread = meter.ownThread();
    private final long startNanos = System.nanoTime();
    private final IdleTime idleTime;
    private final StolenTime.Count stolen = stolenTime.begin();
    private final Allowance allowance;
    private volatile Duration used = Duration.ZERO;
    private volatile long peakMemory;
    private volatile @Nullable Reason killedFor;
    private volatile boolean starved;
    private @Nullable Midway midway;

    Watch(Process process, Allowance allowance, IdleTime.Past past) {
      this.process = process;
      this.allowance = allowance;
      idleTime = new IdleTime(startNanos, past);
      startCpu = meter.cpu(process.toHandle());
      meter.limitCpu(process.toHandle(), startCpu.plus(allowance.mostCpu()));
    }

    /** Returns the CPU time of the call so far; the last reading when the process is gone. */
    Duration used() {
      Duration now = meter.cpu(process.toHandle());
      if (now.isPositive()) {
        used = now.minus(startCpu);
      }
      return used;
    }

    /**
     * Returns the part of {@code cpu} that counts against a limit, without time that the host may
     * have stolen. Usually the stolen time can't decide anything and is not read.
     */
    Duration charged(Duration cpu) {
      if (cpu.multipliedBy(UNDECIDED_PART).compareTo(allowance.cpu()) < 0) {
        return cpu;
      }
      Duration rest = cpu.minus(stolen.booked());
      return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Returns the time so far in which the call slept or was blocked. */
    Duration idle() {
      return idleTime.total();
    }

    /** Ends the looks for idle time, and returns the past of the next call. */
    IdleTime.Past pastIdle() {
      return idleTime.end(System.nanoTime(), used);
    }

    /** Returns the waits of the call so far, which used {@code cpu}. */
    Waits waits(Duration cpu) {
      return Waits.of(wall(), cpu, idle());
    }

    private Duration wall() {
      return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    /** Returns the highest resident memory that a check has seen, in bytes. */
    long peakMemory() {
      return peakMemory;
    }

    private int readStatus() {
      var status = status(process);
      peakMemory = Math.max(peakMemory, status.peakMemory());
      return status.threads();
    }

    /** Returns why this watch killed the process, or null. */
    @Nullable Reason killedFor() {
      return killedFor;
    }

    /** Tells whether this watch killed the process because it hardly got a core. */
    boolean starved() {
      return starved;
    }

    private void check() {
      if (caller.isInterrupted()) {
        process.destroyForcibly(); // the caller, blocked on the pipe, does not notice the interrupt
      } else if (readStatus() > MAX_THREADS) {
        kill(Reason.THREADS);
      } else if (isTooMuch(used())) {
        kill(isOutOfMemory() ? Reason.MEMORY : Reason.CPU_TIME);
      } else if (isIdleTooLong()) {
        kill(Reason.IDLE_TIME);
      } else if (wall().compareTo(allowance.mostWall()) > 0) {
        starved = true;
        process.destroyForcibly();
      }
    }

    private boolean isIdleTooLong() {
      idleTime.look(System.nanoTime(), used, this::hasWork);
      return idle().compareTo(allowance.idle()) > 0;
    }

    /**
     * Looks twice: threads that hand work to each other, or the answer to the caller, may all be
     * seen without it once.
     */
    private boolean hasWork() {
      return hasWorkNow() || hasWorkNow();
    }

    /** A call whose caller has work is not idle: it waits for its arguments, or has answered. */
    private boolean hasWorkNow() {
      return threadStates.ownHasWork(callerThread) || threadStates.hasWork(process.pid());
    }

    /**
     * Tells whether the call has its heap full and spends its time collecting garbage, so that only
     * luck decides whether its memory or its time ends first.
     */
    private boolean isOutOfMemory() {
      Midway since = midway;
      if (since == null || peakMemory < allowance.memoryBytes() * FULL_HEAP) {
        return false;
      }
      Duration collecting = ProcessMeter.collecting(process.toHandle()).minus(since.collecting());
      return collecting.multipliedBy(2).compareTo(used.minus(since.used())) > 0;
    }

    /** Notes once how much was used when half of the time was over. */
    private void noteMidway(Duration cpu) {
      if (midway == null && cpu.multipliedBy(2).compareTo(allowance.cpu()) > 0) {
        midway = new Midway(cpu, ProcessMeter.collecting(process.toHandle()));
      }
    }

    private boolean isTooMuch(Duration cpu) {
      noteMidway(cpu);
      return cpu.compareTo(allowance.cpu()) > 0 && charged(cpu).compareTo(allowance.cpu()) > 0;
    }

    private void kill(Reason reason) {
      if (killedFor == null) {
        killedFor = reason;
        process.destroyForcibly();
      }
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}
