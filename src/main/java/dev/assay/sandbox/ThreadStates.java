package dev.assay.sandbox;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells which threads have work, by their state in proc_pid_stat(5).
 *
 * <p>A thread that runs and one that waits for a core are both in the state R, whatever makes it
 * wait: other processes, a limit of the container, or the host of a virtual machine.
 */
final class ThreadStates {

  /** S sleeps or is blocked, Z and X have ended, I is idle. R, D and T have work, or would. */
  private static final String WITHOUT_WORK = "SZXI";

  /** More than the number and the name take, which come before the state. */
  private static final int BEGINNING = 128;

  private final Path root;

  /**
   * @param root the kernel's folder of processes: /proc
   */
  ThreadStates(Path root) {
    this.root = root;
  }

  /** Tells whether a thread of the process {@code pid} has work; false where none can be read. */
  boolean hasWork(long pid) {
    File tasks = root.resolve(pid + "/task").toFile();
    String[] threads = tasks.list();
    if (threads != null) {
      for (String thread : threads) {
        if (hasWork(new File(tasks, thread + "/stat"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether the thread {@code thread} of this process has work. */
  boolean ownHasWork(long thread) {
    return hasWork(root.resolve("self/task/" + thread + "/stat").toFile());
  }

  private static boolean hasWork(File stat) {
    try (var in = new FileInputStream(stat)) {
      byte[] beginning = in.readNBytes(BEGINNING);
      String text = new String(beginning, StandardCharsets.ISO_8859_1);
      int state = text.lastIndexOf(')') + 2; // a name may contain anything
      return state > 1 && state < text.length() && WITHOUT_WORK.indexOf(text.charAt(state)) < 0;
    } catch (IOException ended) {
      return false;
    }
  }
}
