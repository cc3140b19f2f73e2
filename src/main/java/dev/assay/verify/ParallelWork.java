package dev.assay.verify;

import dev.assay.judge.JudgeException;
import dev.assay.judge.PackageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does pieces of work at the same time. */
final class ParallelWork {

  private ParallelWork() {}

  /**
   * Works on all {@code items} and hands the results over in their order, each as soon as it and
   * those before it are there.
   *
   * @param atOnce number of items in work at the same time
   * @throws JudgeException if a piece of work threw one, or the thread is interrupted
   */
  static <T, R> void work(
      List<T> items,
      int atOnce,
      Function<? super T, ? extends R> work,
      Consumer<? super R> inOrder) {
    try (var executor = Executors.newFixedThreadPool(atOnce)) {
      List<Future<R>> futures = new ArrayList<>();
      items.forEach(item -> futures.add(executor.submit(() -> work.apply(item))));
      try {
        for (Future<R> future : futures) {
          inOrder.accept(future.get());
        }
      } catch (InterruptedException e) {
        executor.shutdownNow();
        Thread.currentThread().interrupt();
        throw new JudgeException("The work was interrupted.", e);
      } catch (ExecutionException e) {
        executor.shutdownNow();
        Throwable cause = Objects.requireNonNull(e.getCause());
        if (cause instanceof PackageException fault) {
          throw fault;
        }
        throw new JudgeException(String.valueOf(cause.getMessage()), cause);
      }
    }
  }
}
