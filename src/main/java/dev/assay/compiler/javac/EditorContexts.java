package dev.assay.compiler.javac;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Keeps contexts that answer an editor in a fraction of the time of a fresh one, also after texts
 * with errors: most texts of an editor have some.
 *
 * <p>Javac clears away the classes of a text with errors as it does those of a right one. Still, a
 * verdict must not depend on it, so a context of this pool never compiles code that runs. It is
 * dropped after a failure of javac, and after a limited number of texts in any case.
 *
 * <p>Each pool is for runs with the same options: javac forgets its classes when they change.
 */
public final class EditorContexts {
  private static final int MAX_USES = 300;

  /** In characters: as many texts of usual length, or thirty of the length that is allowed. */
  private static final long MAX_READ = 2_000_000;

  /**
   * In bytes. A run that takes more has read a good part of the JDK, which would stay in memory.
   */
  private static final long MAX_ALLOCATED = 64 << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Deque<KeptContext> idle = new ConcurrentLinkedDeque<>();

  /** Runs of javac over one text, each begun by {@link JavacContext#run}. */
  @FunctionalInterface
  public interface Question<T> {
    /** Returns an answer that needs neither the trees nor the types of javac any more. */
    T ask(JavacContext context) throws IOException;
  }

  /**
   * Asks {@code question} in a kept context, and in {@code fresh} if javac fails there.
   *
   * @throws IOException if {@code question} does
   */
  public <T> T answer(FreshContext fresh, Question<T> question) throws IOException {
    KeptContext context = take(fresh);
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    try {
      T answer = question.ask(context);
      allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
      if (allocated < MAX_ALLOCATED && isSound(context)) {
        idle.push(context);
      }
      return answer;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      if (CompileThread.hasSpentBudget()) {
        throw e;
      }
      CompileThread.renewBudget();
      return question.ask(fresh);
    } catch (OutOfMemoryError e) {
      idle.clear();
      throw e;
    }
  }

  /** Returns the contexts that may be used again. */
  Collection<KeptContext> idle() {
    return Collections.unmodifiableCollection(idle);
  }

  private static boolean isSound(KeptContext context) {
    return !context.isDistrusted()
        && context.uses() < MAX_USES
        && context.read() < MAX_READ
        && !CompileThread.hasSpentBudget();
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
