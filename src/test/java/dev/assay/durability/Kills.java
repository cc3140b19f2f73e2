package dev.assay.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills a server under load again and again: no acknowledged submission may get lost. */
final class Kills {

  private static final int LIVES = 4;
  private static final int SENDERS = 4;
  private static final int LOAD_MILLIS = 5_000;

  private final Build build;

  Kills(Build build) {
    this.build = build;
  }

  @SuppressWarnings("try") // the senders only have to end
  Row row() throws Exception {
    var ledger = new Ledger();
    var next = new AtomicInteger();
    var settings = new LiveServer(build, "kills").argument("--assay.fair-use.enabled=false");
    try (var server = settings.start();
        var visitor = new Visitor(server.uri(), HonestVisitor.ADDRESS)) {
      for (int life = 0; life < LIVES; life++) {
        try (var senders =
            new Crowd(SENDERS, () -> ledger.submit(visitor, next.getAndIncrement() % 2 == 0))) {
          Thread.sleep(LOAD_MILLIS / 2);
          ledger.look(visitor);
          Thread.sleep(LOAD_MILLIS / 2);
          server.kill();
        }
        server.start();
      }
      long lost = ledger.awaitAll(visitor);
      long again = ledger.judgedAgain(visitor);
      return new Row(
          "Killed " + LIVES + " times under load",
          List.of(),
          ledger.size()
              + " submissions acknowledged, "
              + lost
              + " lost, "
              + again
              + " judged again",
          broken(lost, ledger.wrongVerdicts(), again));
    }
  }

  /** Returns the claims about submissions that do not hold. */
  static List<String> broken(long lost, long wrong, long again) {
    List<String> broken = new ArrayList<>();
    if (lost > 0) {
      broken.add("submissions without verdict: " + lost);
    }
    if (wrong > 0) {
      broken.add("submissions with a wrong verdict: " + wrong);
    }
    if (again > 0) {
      broken.add("submissions judged twice: " + again);
    }
    return broken;
  }
}
