package dev.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the CPU time of processes from the kernel, in milliseconds: proc_pid_stat(5). */
final class CpuTime {

  private static final int MILLIS_PER_TICK = 10;

  /** The number of the first field after the program's name; that name may contain any text. */
  private static final int FIRST_FIELD = 3;

  private static final int OWN = 14;
  private static final int OF_CHILDREN = 16;

  private CpuTime() {}

  /** Returns the CPU time of {@code process} itself; zero once it has ended. */
  static long own(ProcessHandle process) {
    return sum(process, OWN);
  }

  /** Returns the CPU time of those children of {@code process} that have ended. */
  static long ofChildren(ProcessHandle process) {
    return sum(process, OF_CHILDREN);
  }

  /** Returns the sum of both. */
  static long all(ProcessHandle process) {
    return own(process) + ofChildren(process);
  }

  /** Adds the times in user mode and in the kernel. */
  private static long sum(ProcessHandle process, int field) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      if (fields[0].equals("Z")) {
        return 0;
      }
      return MILLIS_PER_TICK
          * (Long.parseLong(fields[field - FIRST_FIELD])
              + Long.parseLong(fields[field + 1 - FIRST_FIELD]));
    } catch (IOException gone) {
      return 0;
    }
  }
}
