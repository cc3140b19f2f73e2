package dev.assay.attack;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole application, running somewhere, with the problems that attacks are submitted to. */
interface AttackedServer extends AutoCloseable {

  /** Few, so that a left-over worker stands out. */
  int IDLE_WORKERS = 2;

  Target target();

  Host host();

  /** Returns the server's process, whose descendants are the workers. */
  ProcessHandle process();

  @Override
  void close() throws IOException;

  /** Returns the facts about {@code host} that {@link AttackProblems} tell to attacks. */
  static Map<String, String> facts(Host host, int web, long pid) throws IOException {
    return Map.of(
        "folder", host.folder().toString(),
        "port", String.valueOf(host.port()),
        "web", String.valueOf(web),
        "host", String.valueOf(pid));
  }

  /**
   * @param sandbox {@code enforce} or {@code off}
   */
  static List<String> arguments(Path folder, int web, String sandbox) {
    return List.of(
        "--server.port=" + web,
        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("assay"),
        "--assay.problems=" + folder.resolve("problems"),
        "--assay.sandbox=" + sandbox,
        "--assay.idle-workers=" + IDLE_WORKERS,
        "--assay.fair-use.enabled=false");
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
