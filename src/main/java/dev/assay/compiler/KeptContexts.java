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
 * Keeps contexts that compile correct sources in a fraction of the time of a fresh one.
 *
 * <p>The meaning of a source must not depend on sources compiled before. So a context is used again
 * only if all its runs have succeeded, and only its successes count; a fresh context compiles the
 * rest.
 */
final class KeptContexts {
  /**
   * In characters. Each run leaves its names behind, and tables of a few times their size. This is
   * a thousand sources of usual length, or thirty of the length that is allowed by default.
   */
  private static final long MAX_READ = 2_000_000;

  /**
   * In bytes. A usual run allocates a tenth of this, the first in a context a fifth; a run that
   * allocates more has read a good part of the JDK, which would stay in memory.
   */
  private static final long MAX_ALLOCATED = 64 << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Deque<KeptContext> idle = new ConcurrentLinkedDeque<>();

  /**
   * Compiles the source of {@code steps} in one run in a kept context; empty if that does not
   * succeed.
   */
  Optional<Compilation> compile(FreshContext fresh, CompileSteps steps) throws IOException {
    KeptContext context = take(fresh);
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    Optional<Compilation> compiled = atOnce(steps, context);
    allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    if (compiled.isPresent() && context.read() < MAX_READ && allocated < MAX_ALLOCATED) {
      idle.push(context);
    }
    return compiled;
  }

  /** Returns the contexts that may be used again. */
  Collection<KeptContext> idle() {
    return Collections.unmodifiableCollection(idle);
  }

  /** Takes a failure of javac for one of the context, which is then dropped. */
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
