package dev.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time of processes as the kernel books it, in milliseconds: proc_pid_stat(5). */
final class CpuTime {

  private static final int MILLIS_PER_TICK = 10;

  /** Where the fields begin that follow the program's name, which may hold anything. */
  private static final int FIRST_FIELD = 3;

  private static final int OWN = 14;
  private static final int OF_CHILDREN = 16;

  private CpuTime() {}

  /** Returns that of {@code process} itself; zero once it has ended. */
  static long own(ProcessHandle process) {
    return sum(process, OWN);
  }

  /** Returns that of the children of {@code process} that have ended. */
  static long ofChildren(ProcessHandle process) {
    return sum(process, OF_CHILDREN);
  }

  /** Returns the sum of both. */
  static long all(ProcessHandle process) {
    return own(process) + ofChildren(process);
  }

  /** Adds what is in user mode and what is in the kernel. */
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
