package dev.assay.durability;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/** A server in a process of its own, which can be killed and started again on the same data. */
final class LiveServer implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(15);

  /** All that a server inherits: settings of another one must not reach it. */
  private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");

  private final Build build;
  private final List<String> flags = new ArrayList<>(List.of("-Xmx512m"));
  private final List<String> arguments = new ArrayList<>();
  private final List<Path> problems = new ArrayList<>();
  private final Path folder = Files.createTempDirectory("assay-durability");
  private final int port;
  private final ServerLog log;
  private Path data = folder.resolve("data");
  private boolean ownImage;
  private Process process = new ProcessBuilder("true").start();

  /**
   * @param name the log's name in {@link Durability#FOLDER}
   */
  LiveServer(Build build, String name) throws IOException {
    this.build = build;
    log = new ServerLog(Durability.FOLDER.resolve(name + ".log"));
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    problems.add(Path.of("problems").toAbsolutePath());
  }

  LiveServer flag(String flag) {
    flags.add(flag);
    return this;
  }

  LiveServer argument(String argument) {
    arguments.add(argument);
    return this;
  }

  LiveServer withHostilePackages() throws IOException {
    Path hostile = folder.resolve("hostile");
    HostilePackages.write(hostile);
    problems.add(hostile);
    return this;
  }

  LiveServer data(Path folder) {
    data = folder;
    return this;
  }

  /** Lets the server make the workers' image in its data folder, as at a first start. */
  LiveServer withOwnImage() {
    ownImage = true;
    return this;
  }

  /** Starts the server, and waits until it can judge. */
  LiveServer start() throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(arguments);
    all.add("--server.port=" + port);
    all.add("--assay.data=" + data);
    all.add("--assay.problems=" + StringUtils.collectionToCommaDelimitedString(problems));
    if (!ownImage) {
      all.add("--assay.worker-runtime=" + build.image());
    }
    var builder = new ProcessBuilder(build.command(flags, all)).directory(folder.toFile());
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.redirectErrorStream(true);
    process = builder.redirectOutput(log.toAppend()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitHealth();
    return this;
  }

  private void awaitHealth() throws IOException, InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    try (var visitor = new Visitor(uri(), "127.0.0.1")) {
      while (visitor.statusOf("/actuator/health") != 200) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException("the server does not start: see " + log.file());
        }
        Thread.sleep(200);
      }
    }
  }

  /** Kills the server by SIGKILL; its workers end by themselves. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
      kill();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int port() {
    return port;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  Path dataFolder() {
    return data;
  }

  Path database() {
    return data.resolve("assay.mv.db");
  }

  ServerLog log() {
    return log;
  }

  @Override
  public void close() throws IOException {
    try {
      stop();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    FileSystemUtils.deleteRecursively(folder);
  }
}
