package dev.assay.attack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An application that runs in a container already, in the network of this host, with {@code
 * <folder>/problems} as its problems and {@code <folder>/host} writable under the same path.
 */
final class ServerInContainer implements AttackedServer {

  private final Host host;
  private final ProcessHandle process;
  private final Target target;

  /**
   * @param pid of the server as seen from here
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
