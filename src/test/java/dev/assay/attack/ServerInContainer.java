package dev.assay.attack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An application that already runs in a container, in the network of this host. Its problems are
 * {@code <folder>/problems}, and {@code <folder>/host} is writable in it under the same path.
 */
final class ServerInContainer implements AttackedServer {

  private final Host host;
  private final ProcessHandle process;
  private final Target target;

  /**
   * @param pid the server's process id outside the container
   */
  ServerInContainer(URI url, long pid, Path folder) throws IOException {
    host = new Host(Files.createDirectories(folder.resolve("host")));
    process = ProcessHandle.of(pid).orElseThrow();
    long pidInside = 1;
    AttackProblems.write(
        folder.resolve("problems"), AttackedServer.facts(host, url.getPort(), pidInside));
    target = new Target(url);
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
    return process;
  }

  @Override
  public void close() throws IOException {
    target.close();
    host.close();
  }
}
