package dev.assay.attack;

import dev.assay.Assay;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole application on a port of its own, with the problems that are attacked. */
final class AttackedServer implements AutoCloseable {

  /** Few, so that a worker that is left over stands out. */
  static final int IDLE_WORKERS = 2;

  private final Path folder = Files.createTempDirectory("assay");
  private final Host host = new Host();
  private final ConfigurableApplicationContext application;
  private final Target target;

  /**
   * @param sandbox {@code enforce} or {@code off}
   */
  AttackedServer(String sandbox) throws IOException {
    int web = freePort();
    AttackProblems.write(
        folder.resolve("problems"),
        Map.of(
            "folder", host.folder().toString(),
            "port", String.valueOf(host.port()),
            "web", String.valueOf(web),
            "host", String.valueOf(ProcessHandle.current().pid())));
    application =
        new SpringApplicationBuilder(Assay.class)
            .run(
                "--server.port=" + web,
                "--assay.data=" + folder.resolve("data"),
                "--assay.problems=" + folder.resolve("problems"),
                "--assay.sandbox=" + sandbox,
                "--assay.idle-workers=" + IDLE_WORKERS,
                "--assay.fair-use.enabled=false");
    target = new Target(URI.create("http://localhost:" + web));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  Target target() {
    return target;
  }

  Host host() {
    return host;
  }

  @Override
  public void close() throws IOException {
    target.close();
    application.close();
    host.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
