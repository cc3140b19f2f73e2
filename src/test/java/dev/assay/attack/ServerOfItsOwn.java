package dev.assay.attack;

import dev.assay.Assay;
import dev.assay.sandbox.TestRuntime;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The application in a JVM of its own, so that all of its child processes are its workers. */
final class ServerOfItsOwn implements AttackedServer {

  private static final String NOBODY = "65534";

  private final Path folder = Files.createTempDirectory("assay");
  private final Host host = new Host(Files.createTempDirectory("host"));
  private final Process process;
  private final Target target;

  /** Starts it as whoever runs the tests. */
  static ServerOfItsOwn start() throws IOException {
    return start("--assay.worker-runtime=" + TestRuntime.home());
  }

  /**
   * Starts it as whoever runs the tests.
   *
   * @param runtime the argument that names the workers' run-time
   */
  static ServerOfItsOwn start(String runtime) throws IOException {
    return new ServerOfItsOwn(false, runtime);
  }

  /** Starts it as a user without any privilege, which only root may do. */
  static ServerOfItsOwn startAsNobody() throws IOException {
    return new ServerOfItsOwn(true, "");
  }

  private ServerOfItsOwn(boolean asNobody, String runtime) throws IOException {
    int web = AttackedServer.freePort();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    List<String> command = new ArrayList<>();
    if (asNobody) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of(
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            asNobody ? copiedClassPath() : System.getProperty("java.class.path"),
            Assay.class.getName()));
    command.addAll(AttackedServer.arguments(folder, web, "enforce"));
    command.add(asNobody ? "--assay.worker-runtime=" + copiedRuntime() : runtime);
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                new File("target/attacked-server" + (asNobody ? "-of-nobody" : "") + ".log")
                    .getAbsoluteFile())
            .start();
    AttackProblems.write(
        folder.resolve("problems"), AttackedServer.facts(host, web, process.pid()));
    target = new Target(URI.create("http://localhost:" + web));
    target.awaitProblem("numbers", Duration.ofMinutes(2));
  }

  /** That user need not be able to read where it lies. */
  private String copiedClassPath() throws IOException {
    List<String> copies = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path source = Path.of(entry);
      if (Files.exists(source) && !entry.contains("test-classes")) {
        Path copy = folder.resolve("lib").resolve(copies.size() + "-" + source.getFileName());
        FileSystemUtils.copyRecursively(source, copy);
        copies.add(copy.toString());
      }
    }
    return String.join(File.pathSeparator, copies);
  }

  private Path copiedRuntime() throws IOException {
    Path copy = folder.resolve("worker");
    FileSystemUtils.copyRecursively(TestRuntime.home(), copy);
    return copy;
  }

  @Override
  public Target target() {
    return target;
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() throws IOException {
    target.close();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    host.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
