package dev.assay.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Damages the workers' run-time image while the server is stopped: the next start must mend it. */
final class DamagedImages {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Build build;
  private final List<String> broken = new ArrayList<>();

  DamagedImages(Build build) {
    this.build = build;
  }

  /** Damages the image in one way. */
  private interface Damage {

    void of(Path image) throws IOException;
  }

  Row row() throws Exception {
    try (var server = new LiveServer(build, "damaged-images").withOwnImage().start()) {
      damage(server, "half of lib/modules", DamagedImages::halveModules);
      damage(server, "no libjvm.so", image -> Files.delete(image.resolve("lib/server/libjvm.so")));
      return new Row(
          "Damaged images of the workers", List.of(), "half of lib/modules; no libjvm.so", broken);
    }
  }

  private void damage(LiveServer server, String how, Damage damage) throws Exception {
    Path image = await(server);
    server.stop();
    damage.of(image);
    server.start();
    try (var visitor = new Visitor(server.uri(), HonestVisitor.ADDRESS)) {
      String verdict = visitor.verdict(Code.right());
      if (!verdict.equals("ACCEPTED")) {
        broken.add(how + ": a right solution got " + verdict);
      }
    }
  }

  private static void halveModules(Path image) throws IOException {
    try (var file = FileChannel.open(image.resolve("lib/modules"), StandardOpenOption.WRITE)) {
      file.truncate(file.size() / 2);
    }
  }

  /** Waits until the server has made an image, and returns its folder. */
  private static Path await(LiveServer server) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<Path> image = find(server.dataFolder());
    while (image.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(500);
      image = find(server.dataFolder());
    }
    return image.orElseThrow(() -> new IOException("the server makes no image"));
  }

  private static Optional<Path> find(Path data) throws IOException {
    try (Stream<Path> files = Files.find(data, 5, (path, facts) -> path.endsWith("lib/modules"))) {
      return files.map(modules -> modules.getParent().getParent()).findFirst();
    } catch (UncheckedIOException e) {
      return Optional.empty(); // a folder was moved at that moment
    }
  }
}
