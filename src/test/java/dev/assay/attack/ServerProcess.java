package dev.assay.attack;

import dev.assay.Assay;
import dev.assay.sandbox.TestRuntime;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The application in a separate JVM, so that all of its child processes are workers. */
final class ServerProcess implements AttackedServer {

  private static final String NOBODY = "65534";

  private final Path folder = Files.createTempDirectory("assay");
  private final Host host = new Host(Files.createTempDirectory("host"));
  private final Process process;
  private final Target target;

  /** Starts the servers of {@link #start(String)} with the usual run-time of workers. */
  static List<AttackedServer> start() throws IOException {
    return start(null);
  }

  /**
   * Starts a server as the user who runs the tests and, if that is root, another as a user without
   * any privilege.
   *
   * @param runtime the argument that names a run-time for workers, which all users can read; null
   *     for the usual one
   */
  static List<AttackedServer> start(@Nullable String runtime) throws IOException {
    List<AttackedServer> servers = new ArrayList<>(List.of(new ServerProcess(false, runtime)));
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      servers.add(new ServerProcess(true, runtime));
    } else {
      System.out.println("The attacks are tried as an ordinary user only: root would try both.");
    }
    return servers;
  }

  private ServerProcess(boolean asNobody, @Nullable String runtime) throws IOException {
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
            "-XX:TieredStopAtLevel=1", // as spring-boot:run does
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            asNobody ? copiedClassPath() : System.getProperty("java.class.path"),
            Assay.class.getName()));
    command.addAll(AttackedServer.arguments(folder, web, "enforce"));
    command.add("--assay.compiler.memory=100MB"); // bombs end sooner
    command.add(runtime == null ? "--assay.worker-runtime=" + copiedRuntime() : runtime);
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
  }

  /** Copies the class path, because the user without privileges may not be able to read it. */
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
