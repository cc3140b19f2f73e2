package dev.assay.durability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Fills the disk under a server, first to the watermark, then wholly, and frees it again. */
final class FullDisk {

  private static final int MEGABYTES = 48;
  private static final int SENDERS = 4;
  private static final long BELOW_WATERMARK = 10 << 20;
  private static final int FULL_MILLIS = 12_000;
  private static final int RECOVERY_SECONDS = 30;

  private final Build build;
  private final Ledger ledger = new Ledger();
  private final List<String> broken = new ArrayList<>();

  FullDisk(Build build) {
    this.build = build;
  }

  Row row() throws Exception {
    try (var disk = SmallDisk.mount(MEGABYTES);
        var server = server(disk, "full-disk", "12MB");
        var visitor = new Visitor(server.uri(), HonestVisitor.ADDRESS)) {
      load(visitor, 3_000);
      disk.fill(BELOW_WATERMARK);
      String status = ledger.submit(visitor, true);
      claim(status.equals("507"), "below the watermark a submission got " + status);
      claim(visitor.statusOf("/problems") == 200, "below the watermark pages failed");
      disk.free();
      server.stop();
    }
    try (var disk = SmallDisk.mount(MEGABYTES);
        var server = server(disk, "full-disk", "0");
        var visitor = new Visitor(server.uri(), HonestVisitor.ADDRESS)) {
      return wholly(disk, server, visitor);
    }
  }

  private LiveServer server(SmallDisk disk, String name, String watermark)
      throws IOException, InterruptedException {
    return new LiveServer(build, name)
        .data(disk.folder().resolve("data"))
        .argument("--assay.least-free-space=" + watermark)
        .argument("--assay.fair-use.enabled=false")
        .start();
  }

  @SuppressWarnings("try") // the senders only have to end
  private Row wholly(SmallDisk disk, LiveServer server, Visitor visitor) throws Exception {
    var lost = new Ledger();
    long down;
    try (var crowd = senders(lost, visitor)) {
      Thread.sleep(3_000);
      disk.fill(0);
      Thread.sleep(FULL_MILLIS);
      claim(visitor.statusOf("/actuator/health") == 503, "health does not tell of the full disk");
      disk.free();
      down = secondsUntilUp(visitor);
    }
    claim(down <= RECOVERY_SECONDS, "not up again in " + RECOVERY_SECONDS + " s");
    long open = lost.awaitAll(visitor);
    broken.addAll(Kills.broken(open, lost.wrongVerdicts(), lost.judgedAgain(visitor)));
    long lines = server.log().count(" ERROR ");
    long traces = server.log().traces();
    claim(lines == 1 && traces == 0, "more than one line in the log");
    return new Row(
        "Disk full under load, and freed",
        List.of(),
        "%d submissions acknowledged, %d lost; up %d s after; log: %d errors, %d stack traces"
            .formatted(lost.size(), open, down, lines, traces),
        broken);
  }

  @SuppressWarnings("try") // the senders only have to end
  private void load(Visitor visitor, int millis) throws InterruptedException {
    try (var crowd = senders(ledger, visitor)) {
      Thread.sleep(millis);
    }
  }

  private static Crowd senders(Ledger ledger, Visitor visitor) {
    var next = new AtomicInteger();
    return new Crowd(SENDERS, () -> ledger.submit(visitor, next.getAndIncrement() % 2 == 0));
  }

  private static long secondsUntilUp(Visitor visitor) throws InterruptedException {
    long start = System.nanoTime();
    long seconds = 0;
    while (visitor.statusOf("/actuator/health") != 200 && seconds <= RECOVERY_SECONDS) {
      Thread.sleep(200);
      seconds = (System.nanoTime() - start) / 1_000_000_000;
    }
    return seconds;
  }

  private void claim(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }
}
