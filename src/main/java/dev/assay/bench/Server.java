package dev.assay.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The server to measure: a running one, or one started here with empty data. */
final class Server implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Prefixes of environment variables from which Spring reads our settings. */
  private static final List<String> SETTINGS =
      List.of("ASSAY_", "SPRING_", "SERVER_", "MANAGEMENT_", "LOGGING_");

  private static final Duration REST_ELSEWHERE = Duration.ofMillis(300);

  /** The main class of a jar that Spring Boot has packed. */
  private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

  private final Client client;
  private final @Nullable Process process;
  private final @Nullable Path data;

  private Server(URI uri, @Nullable Process process, @Nullable Path data) {
    this.client = new Client(uri);
    this.process = process;
    this.data = data;
  }

  /** Uses a server that is running. */
  static Server at(URI uri) throws IOException, InterruptedException {
    var server = new Server(uri, null, null);
    if (!server.client.isReady()) {
      throw new IOException(
          uri + " does not answer, or can't judge: see " + uri + "/actuator/health");
    }
    return server;
  }

  /**
   * Starts a server in the way that this program was started, without fair-use limits, reachable
   * from this machine only. It ignores settings of a server that people use, such as the database.
   *
   * @param options further ones for its command line
   */
  static Server start(List<Path> problems, List<String> options)
      throws IOException, InterruptedException {
    int port = freePort();
    Path data = Files.createTempDirectory("assay-bench");
    List<String> command = new ArrayList<>(self());
    command.add("--server.address=127.0.0.1");
    command.add("--server.port=" + port);
    command.add("--assay.data=" + data);
    command.add(
        "--assay.problems="
            + problems.stream()
                .map(folder -> folder.toAbsolutePath().toString())
                .collect(Collectors.joining(",")));
    command.add("--assay.fair-use.enabled=false");
    command.addAll(options);
    var builder = new ProcessBuilder(command).directory(data.toFile());
    builder.environment().keySet().removeIf(Server::configuresAnother);
    Process process =
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    var server = new Server(URI.create("http://127.0.0.1:" + port), process, data);
    try {
      server.awaitReady(process, data.resolve("log"));
    } catch (IOException | InterruptedException e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** Tells by its name whether an environment variable is a setting of a server. */
  private static boolean configuresAnother(String variable) {
    String name = variable.toUpperCase(Locale.ROOT).replace('.', '_');
    return SETTINGS.stream().anyMatch(name::startsWith);
  }

  private static List<String> self() {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-X"))
        .forEach(command::add);
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    command.addAll(List.of("-cp", classPath));
    boolean packed = ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    command.add(packed ? LAUNCHER : "dev.assay.Assay");
    return command;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(Process process, Path log) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    while (!client.isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IOException("no server could be started: " + Files.readString(log));
      }
      Thread.sleep(PAUSE);
    }
  }

  Client client() {
    return client;
  }

  /**
   * Waits until the server is idle and its pool of workers is full again. For a server that was not
   * started here, that can't be seen: waits for a fixed time instead.
   */
  void rest() throws InterruptedException {
    if (process == null) {
      Thread.sleep(REST_ELSEWHERE);
    } else {
      new IdleWorkers(process.toHandle(), child -> true).awaitReady();
    }
  }

  /** Returns the server's process, if it was started here. */
  Optional<ProcessHandle> process() {
    return Optional.ofNullable(process).map(Process::toHandle);
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      process.destroy();
      process
          .onExit()
          .orTimeout(STOP.toSeconds(), TimeUnit.SECONDS)
          .exceptionally(late -> null)
          .join();
      process.destroyForcibly();
    }
    if (data != null) {
      FileSystemUtils.deleteRecursively(data);
    }
  }
}
