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

/** The server that is measured: one that runs somewhere, or one of its own with empty data. */
final class Server implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** How names of variables begin that Spring takes settings of ours from. */
  private static final List<String> SETTINGS =
      List.of("ASSAY_", "SPRING_", "SERVER_", "MANAGEMENT_", "LOGGING_");

  private static final Duration REST_ELSEWHERE = Duration.ofMillis(300);

  /** Starts what is in Spring Boot's jar. */
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
   * Starts one as this program was started, without limits of fair use, for this machine only. What
   * configures a server that people use, such as its database, does not reach it.
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

  /** Tells by its name whether a variable of the environment is a setting of a server. */
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
   * Waits until the server has nothing to do, so that its pool of workers is full again; of a
   * server elsewhere that can't be seen.
   */
  void rest() throws InterruptedException {
    if (process == null) {
      Thread.sleep(REST_ELSEWHERE);
    } else {
      new Workers(process.toHandle(), child -> true).awaitReady();
    }
  }

  /** Returns the process, if it is one of its own. */
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
