package dev.assay.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps a server busy: so many submissions are in flight at any moment. */
final class Load {

  private final Client client;
  private final List<BenchSubmission> attempts;

  Load(Client client, List<BenchSubmission> attempts) {
    this.client = client;
    this.attempts = attempts;
  }

  /**
   * Submits {@code attempts} in turn until {@code total} are judged.
   *
   * @return the nanoseconds of each
   */
  List<Long> run(int total, int inFlight) throws Exception {
    var next = new AtomicInteger();
    try (ExecutorService executor = Executors.newFixedThreadPool(inFlight)) {
      List<Future<List<Long>>> clients = new ArrayList<>();
      for (int i = 0; i < inFlight; i++) {
        clients.add(executor.submit(() -> submit(next, total)));
      }
      return all(clients, executor);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Submits one after the other, with a {@code rest} after each. */
  List<Long> runCalmly(int total, Rest rest) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      long start = System.nanoTime();
      client.judge(attempts.get(i % attempts.size()));
      nanos.add(System.nanoTime() - start);
      rest.take();
    }
    return nanos;
  }

  /** What comes between two submissions. */
  interface Rest {
    void take() throws InterruptedException;
  }

  /** A client that fails ends all: the others might wait for a server that is gone. */
  private static List<Long> all(List<Future<List<Long>>> clients, ExecutorService executor)
      throws ExecutionException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    try {
      for (Future<List<Long>> each : clients) {
        nanos.addAll(each.get());
      }
      return nanos;
    } finally {
      executor.shutdownNow();
    }
  }

  private List<Long> submit(AtomicInteger next, int total) throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < total; i = next.getAndIncrement()) {
      long start = System.nanoTime();
      client.judge(attempts.get(i % attempts.size()));
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }
}
