package dev.assay.durability;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Views pages and submits right solutions, slowly enough for the limits of fair use. */
final class HonestVisitor implements AutoCloseable {

  static final String ADDRESS = "127.0.0.2";

  private static final List<String> PAGES = List.of("/problems", "/problems/" + Code.GAP);
  private static final Duration BETWEEN_PAGES = Duration.ofMillis(200);

  /** A visitor may submit twenty times a minute. */
  private static final Duration BETWEEN_SUBMISSIONS = Duration.ofMillis(3_300);

  private final Visitor visitor;
  private long nextSubmission = System.nanoTime();

  HonestVisitor(URI server) {
    visitor = new Visitor(server, ADDRESS);
  }

  /** Goes on for some time, and until the last verdict has come. */
  Measured during(Duration time) throws InterruptedException {
    var measured = new Measured();
    long end = System.nanoTime() + time.toNanos();
    // Attackers who write without waiting would keep a virtual thread from its carrier.
    Thread views = Thread.ofPlatform().start(() -> view(measured, end));
    while (nextSubmission < end) {
      Thread.sleep(Duration.ofNanos(Math.max(0, nextSubmission - System.nanoTime())));
      submit(measured);
    }
    views.join();
    return measured;
  }

  private void submit(Measured measured) throws InterruptedException {
    long start = System.nanoTime();
    nextSubmission = start + BETWEEN_SUBMISSIONS.toNanos();
    try {
      String verdict = visitor.verdict(Code.right());
      measured.verdicts.add(Duration.ofNanos(System.nanoTime() - start));
      if (!verdict.equals("ACCEPTED")) {
        measured.failed("submission: " + verdict);
      }
    } catch (IOException e) {
      measured.failed("submission: " + e.getClass().getSimpleName());
    }
  }

  private void view(Measured measured, long end) {
    try {
      for (int i = 0; System.nanoTime() < end; i++) {
        long start = System.nanoTime();
        int status = visitor.statusOf(PAGES.get(i % PAGES.size()));
        measured.pages.add(Duration.ofNanos(System.nanoTime() - start));
        if (status != 200) {
          measured.failed("page: " + (status == Visitor.UNREACHABLE ? "no answer" : status));
        }
        Thread.sleep(BETWEEN_PAGES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    visitor.close();
  }
}
