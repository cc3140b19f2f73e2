package dev.assay.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends submissions to a server, with a fixed number in flight. */
final class Load {

  private final Client client;
  private final List<BenchSubmission> submissions;

  Load(Client client, List<BenchSubmission> submissions) {
    this.client = client;
    this.submissions = submissions;
  }

  /**
   * Submits the submissions in turn until {@code total} are judged.
   *
   * @return the nanoseconds that each took
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

  /** Submits one at a time, with a {@code rest} after each. */
  List<Long> runCalmly(int total, Rest rest) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      long start = System.nanoTime();
      client.judge(submissions.get(i % submissions.size()));
      nanos.add(System.nanoTime() - start);
      rest.take();
    }
    return nanos;
  }

  /** A pause between two submissions. */
  interface Rest {
    void take() throws InterruptedException;
  }

  /** Ends all clients when one fails: the others might wait for a server that is gone. */
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
      client.judge(submissions.get(i % submissions.size()));
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }
}
