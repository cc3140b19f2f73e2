package dev.assay.compiler;

import com.sun.management.ThreadMXBean;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.KeptContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Contexts that compile what is right the first time, in a fraction of the time of a fresh one.
 *
 * <p>What a source means must not hang on what others compiled before. So only a context in which
 * every run so far went well is used again, and only what it compiles without any error counts;
 * everything else is left to a fresh context.
 */
final class KeptContexts {
  /**
   * Each run leaves its names behind, and a few times their size of tables. So much is a thousand
   * sources as people write them, or thirty as long as they may be.
   */
  private static final long MOST_READ = 2_000_000;

  /**
   * In bytes. A usual run takes a tenth, the first in a context a fifth; one that takes more has
   * read a good part of the JDK, which would then stay in memory.
   */
  private static final long MOST_ALLOCATED = 64 << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Deque<KeptContext> idle = new ConcurrentLinkedDeque<>();

  /** Compiles what {@code steps} are about, if that goes well at once. */
  Optional<Compilation> compile(FreshContext fresh, CompileSteps steps) throws IOException {
    KeptContext context = take(fresh);
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    Optional<Compilation> compiled = atOnce(steps, context);
    allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    if (compiled.isPresent() && context.read() < MOST_READ && allocated < MOST_ALLOCATED) {
      idle.push(context);
    }
    return compiled;
  }

  /** Returns those that may be used again. */
  Collection<KeptContext> idle() {
    return Collections.unmodifiableCollection(idle);
  }

  /** A failure of javac may be one of the context. */
  private Optional<Compilation> atOnce(CompileSteps steps, KeptContext context) throws IOException {
    try {
      return steps.atOnce(context);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      idle.clear();
      throw e;
    }
  }

  private KeptContext take(FreshContext fresh) {
    for (KeptContext context = idle.poll(); context != null; context = idle.poll()) {
      if (context.isOf(fresh.javac())) {
        return context;
      }
    }
    return new KeptContext(fresh.javac(), fresh.jdk());
  }
}
