package dev.assay.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * A server in its own process that submits to itself and prints each step until it is killed:
 * {@code accepted <id>}, {@code stored <id> <mark>} with a number unique to each judgement, and
 * {@code reached <point>} when it stops at the point where it is to be killed.
 */
final class DoomedServer {

  /** Where the server stops and waits to be killed. */
  enum Point {
    ACCEPTED,
    CLAIMED,
    JUDGING,
    JUDGED,
    STORED,
    NOWHERE
  }

  private final Point end;

  private DoomedServer(Point end) {
    this.end = end;
  }

  /** Takes the database's URL, the name of the point, and the number of submissions. */
  public static void main(String[] arguments) {
    new DoomedServer(Point.valueOf(arguments[1]))
        .serve(arguments[0], Integer.parseInt(arguments[2]));
  }

  private void serve(String url, int submissions) {
    var server =
        TestServer.on(TestDatabase.migrated(url))
            .slots(2)
            .problems(
                slug -> {
                  reach(Point.CLAIMED);
                  return Optional.of(Problems.problem(slug));
                })
            .judging(
                (problem, code, progress) -> {
                  reach(Point.JUDGING);
                  return marked();
                })
            .clock(new StorageClock())
            .onStored(this::tell)
            .stopped();
    if (end != Point.ACCEPTED) {
      server.queue.start();
    }
    var account = server.account();
    for (int i = 0; i < submissions; i++) {
      say(
          "accepted "
              + server.submissions.submit(account, Problems.problem("a"), "code", null).id());
    }
    reach(Point.ACCEPTED);
    waitForDeath();
  }

  static Judgement marked() {
    long mark = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return new Judgement(Verdict.ACCEPTED, 1, 1, 1, mark, List.of(), null);
  }

  private void tell(UUID id, Judgement judgement) {
    say(line(id, judgement));
    reach(Point.STORED);
  }

  static String line(UUID id, Judgement judgement) {
    return "stored " + id + " " + judgement.memoryBytes();
  }

  private void reach(Point point) {
    if (point == end) {
      say("reached " + point);
      waitForDeath();
    }
  }

  private static void waitForDeath() {
    while (true) {
      LockSupport.park();
    }
  }

  /** Prints a line in one write, so that a kill never leaves half of it. */
  private static void say(String line) {
    var bytes = (line + "\n").getBytes(UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  /** A clock that is read just before a judgement is stored. */
  private final class StorageClock extends Clock {
    @Override
    public Instant instant() {
      reach(Point.JUDGED);
      return Instant.now();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
