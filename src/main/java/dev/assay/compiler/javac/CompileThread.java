package dev.assay.compiler.javac;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The thread of one compilation, with a stack that may overflow without harm and a meter. */
public final class CompileThread extends Thread {
  /** javac needs about 1 kB for a level of nesting; people write a few dozen levels. */
  private static final long STACK_BYTES = 8 << 20;

  private final CompileBudget budget;

  private CompileThread(Runnable work, CompileBudget budget) {
    super(null, work, "compile", STACK_BYTES);
    this.budget = budget;
    setDaemon(true);
  }

  CompileBudget budget() {
    return budget;
  }

  /** Renews the budget for the rest of the work of this thread, unless it was exceeded. */
  public static void renewBudget() {
    if (Thread.currentThread() instanceof CompileThread thread
        && thread.budget.overrun().isEmpty()) {
      thread.budget.start();
    }
  }

  /** Tells whether the budget of this thread was exceeded, even if javac swallowed the throw. */
  static boolean hasSpentBudget() {
    return Thread.currentThread() instanceof CompileThread thread
        && thread.budget.overrun().isPresent();
  }

  /**
   * Does {@code work} within {@code budget} and returns its result.
   *
   * @throws CancellationException if the caller is interrupted; it stays interrupted, and the work
   *     has ended
   */
  public static <T> T call(CompileBudget budget, Callable<T> work) {
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              budget.start();
              return work.call();
            });
    CompileThread thread = new CompileThread(task, budget);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        budget.cancel();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while compiling");
    }
    if (task.state() == Future.State.FAILED) {
      throw new IllegalStateException("compilation failed", task.exceptionNow());
    }
    return task.resultNow();
  }
}
