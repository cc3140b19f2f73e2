package dev.assay.compiler.javac;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/**
 * Gives each piece of work with javac a slot, a thread and a budget of its own, and a compiler that
 * isn't broken.
 *
 * <p>At most one piece per core runs at a time, fewer where the heap is small; others wait.
 */
public final class JavacSlots {
  private static final System.Logger LOG = System.getLogger(JavacSlots.class.getName());

  /**
   * Enough for the code that people write, and little enough that a small heap survives two bombs.
   */
  private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(64);

  /** The loaded one, and a new one if that is broken. */
  private static final int COMPILERS_TRIED = 2;

  private final Duration cpu;
  private final DataSize memory;
  private final Javac.FirstRun firstRun;
  private final Semaphore slots;

  /**
   * @param cpu CPU time for each piece of work
   * @param memory allocated by each in all; less where half of the heap would not do for all slots
   * @param firstRun done by each newly loaded compiler
   */
  public JavacSlots(Duration cpu, DataSize memory, Javac.FirstRun firstRun) {
    this.cpu = cpu;
    this.firstRun = firstRun;
    long bearable = Runtime.getRuntime().maxMemory() / 2;
    int cores = Runtime.getRuntime().availableProcessors();
    int atOnce = Math.clamp(bearable / LEAST_MEMORY.toBytes(), 1, cores);
    slots = new Semaphore(atOnce, true);
    long share = Math.max(LEAST_MEMORY.toBytes(), bearable / atOnce);
    this.memory = DataSize.ofBytes(Math.min(memory.toBytes(), share));
  }

  /** Work with javac. */
  @FunctionalInterface
  public interface Work<T> {
    T with(FreshContext fresh) throws IOException;
  }

  /**
   * Does {@code work} once a slot is free.
   *
   * @param failed makes a result of the reason, told to the user, that ended the work
   * @throws CancellationException if the calling thread is interrupted; it stays interrupted
   */
  public <T> T take(Work<T> work, Function<Localized<String>, T> failed) {
    try {
      slots.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting to compile");
    }
    try {
      return inSlot(work, failed);
    } finally {
      slots.release();
    }
  }

  private <T> T inSlot(Work<T> work, Function<Localized<String>, T> failed) {
    for (int i = 0; i < COMPILERS_TRIED; i++) {
      FreshContext fresh = Javac.SHARED.fresh(firstRun);
      CompileBudget budget = new CompileBudget(cpu, memory);
      Optional<T> result =
          CompileThread.call(budget, () -> withFailures(() -> work.with(fresh), budget, failed));
      if (result.isPresent()) {
        return result.get();
      }
      Javac.SHARED.discard(fresh.javac());
    }
    return failed.apply(Wording.of("compiler.breaks"));
  }

  private interface Call<T> {
    T call() throws IOException;
  }

  /** Returns empty when the compiler itself is broken. */
  private static <T> Optional<T> withFailures(
      Call<T> work, CompileBudget budget, Function<Localized<String>, T> failed)
      throws IOException {
    try {
      T done = work.call();
      return Optional.of(budget.overrun().map(failed).orElse(done));
    } catch (RuntimeException | Error e) {
      if (budget.overrun().isPresent()) {
        return budget.overrun().map(failed);
      }
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof LinkageError) {
          LOG.log(Level.WARNING, "javac is broken and will be loaded again", e);
          return Optional.empty();
        }
        Optional<Localized<String>> reason = reason(cause);
        if (reason.isPresent()) {
          return reason.map(failed);
        }
      }
      LOG.log(Level.WARNING, "javac failed", e);
      return Optional.of(failed.apply(Wording.of("compiler.failed", e)));
    }
  }

  private static Optional<Localized<String>> reason(Throwable cause) {
    return switch (cause) {
      case RefusedSourceException refused -> Optional.of(refused.reason());
      case StackOverflowError overflow -> Optional.of(Wording.of("compiler.too-deep"));
      case OutOfMemoryError exhausted -> Optional.of(Wording.of("compiler.out-of-memory"));
      default -> Optional.empty();
    };
  }
}
