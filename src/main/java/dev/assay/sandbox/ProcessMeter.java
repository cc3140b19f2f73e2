package dev.assay.sandbox;

import dev.assay.worker.Syscalls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and limits the resources of another process from outside.
 *
 * <p>CPU time comes from the process's own clock, in nanoseconds: the clock id of another process
 * is made from its number as clock_getcpuclockid(3) does. Peak memory is VmHWM of proc(5).
 */
final class ProcessMeter {

  private static final Logger log = LoggerFactory.getLogger(ProcessMeter.class);

  private static final boolean LINUX =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");
  private static final String COLLECTOR = "(VM Thread";
  private static final Duration TICK = Duration.ofMillis(10);

  /** Fields of proc_pid_stat(5), counted behind the thread's name. */
  private static final int USER = 11;

  private static final int SYSTEM = 12;
  private static final long RLIMIT_CPU = 0;
  private static final long UNLIMITED = -1;

  private final @Nullable Syscalls syscalls;

  /**
   * @param library that {@link Syscalls} needs
   */
  ProcessMeter(Path library) {
    syscalls = LINUX ? load(library) : null;
  }

  /** If the library can't be loaded, no worker starts either, and the self-test reports it. */
  private static @Nullable Syscalls load(Path library) {
    try {
      return new Syscalls(library.toString());
    } catch (UnsatisfiedLinkError e) {
      log.error("{}", e.getMessage());
      return null;
    }
  }

  /**
   * Returns the CPU time of all threads of {@code process}, ended ones included; zero once gone.
   */
  synchronized Duration cpu(ProcessHandle process) {
    if (syscalls == null) {
      return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
    long clock = (~process.pid() << 3) | 2; // CPUCLOCK_SCHED of a whole process
    if (syscalls.call(Syscalls.CLOCK_GETTIME, clock, syscalls.address(), 0) != 0) {
      return Duration.ZERO;
    }
    ByteBuffer time = syscalls.block();
    return Duration.ofSeconds(time.getLong(0), time.getLong(8));
  }

  /** Has the kernel kill {@code process} after {@code total} CPU time, rounded up to seconds. */
  synchronized void limitCpu(ProcessHandle process, Duration total) {
    if (syscalls != null) {
      syscalls.block().putLong(0, total.toSeconds() + 1).putLong(8, UNLIMITED);
      syscalls.call(Syscalls.PRLIMIT64, process.pid(), RLIMIT_CPU, syscalls.address());
    }
  }

  /** Returns the kernel's number of the calling thread; 0 where it is not known. */
  long ownThread() {
    return syscalls == null ? 0 : syscalls.call(Syscalls.GETTID, 0, 0, 0);
  }

  /** Peak resident memory in bytes and the number of threads; 0 when they can't be read. */
  record Status(long peakMemory, int threads) {}

  /** Reads the kernel's status of {@code process}. */
  Status status(ProcessHandle process) {
    long peakMemory = 0;
    int threads = 0;
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          peakMemory = 1024 * number(line);
        } else if (line.startsWith("Threads:")) {
          threads = (int) number(line);
        }
      }
    } catch (IOException e) {
      return new Status(0, 0);
    }
    return new Status(peakMemory, threads);
  }

  /**
   * Returns the CPU time of the thread that collects garbage, in steps of 10 ms; zero if it can't
   * be read. With the serial collector this is HotSpot's VM thread.
   */
  static Duration collecting(ProcessHandle process) {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      for (Path thread : threads.toList()) {
        String stat = Files.readString(thread.resolve("stat"));
        int end = stat.lastIndexOf(')');
        if (stat.substring(0, end).endsWith(COLLECTOR)) {
          String[] fields = stat.substring(end + 2).split(" ");
          return TICK.multipliedBy(Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      log.debug("The threads of process {} can't be read", process.pid(), e);
    }
    return Duration.ZERO;
  }

  private static long number(String line) {
    return Long.parseLong(line.replaceAll("\\D", ""));
  }
}
