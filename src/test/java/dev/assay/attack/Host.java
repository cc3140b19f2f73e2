package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The host as an attacker would like to find it: a folder that all users may write to, a secret,
 * and sockets that answer. It notes each visit.
 *
 * <p>Attacks put {@link #MARK} into the names of the files that they make and into the command
 * lines of the processes that they start.
 */
final class Host implements AutoCloseable {

  static final String MARK = "assay-attack";

  private static final List<Path> WRITABLE =
      Stream.of("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/", "", "target")
          .map(Path::of)
          .toList();

  private final Path folder;
  private final ServerSocketChannel tcp;
  private final ServerSocketChannel unix;
  private final DatagramSocket udp;
  private final Queue<String> visits = new ConcurrentLinkedQueue<>();

  /**
   * @param folder an empty one, which {@link #close} deletes
   */
  Host(Path folder) throws IOException {
    this.folder = folder;
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(folder.resolve("secret"), "the secret");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    tcp = ServerSocketChannel.open().bind(new InetSocketAddress(loopback, 0));
    udp = new DatagramSocket(port(), loopback);
    unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    unix.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
    Files.setPosixFilePermissions(
        folder.resolve("socket"), PosixFilePermissions.fromString("rwxrwxrwx"));
    Thread.ofPlatform().daemon().start(() -> welcome("TCP", tcp));
    Thread.ofPlatform().daemon().start(() -> welcome("unix", unix));
    Thread.ofPlatform().daemon().start(this::receive);
  }

  Path folder() {
    return folder;
  }

  int port() throws IOException {
    return ((InetSocketAddress) tcp.getLocalAddress()).getPort();
  }

  private void welcome(String kind, ServerSocketChannel socket) {
    while (socket.isOpen()) {
      try {
        socket.accept().close();
        visits.add("a connection by " + kind);
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void receive() {
    while (!udp.isClosed()) {
      try {
        udp.receive(new DatagramPacket(new byte[1], 1));
        visits.add("a packet by UDP");
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** Returns the process ids of the workers that {@code server} has started and still runs. */
  static Set<Long> workers(ProcessHandle server) {
    return server
        .descendants()
        .filter(Host::isWorker)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  private static boolean isWorker(ProcessHandle process) {
    return commandLine(Path.of("/proc/" + process.pid())).contains("assay.worker/");
  }

  /** Fails unless one of {@code workers} is gone with all its threads: the one that was used. */
  static void assertThatOneIsGone(Set<Long> workers) {
    await()
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(workers).anyMatch(pid -> !exists(pid)));
  }

  /** Fails if more workers are left than the pool keeps. */
  static void assertThatNoMoreAreLeft(ProcessHandle server, int idle) {
    await()
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(workers(server)).hasSizeLessThanOrEqualTo(idle));
  }

  private static boolean exists(long pid) {
    return Files.exists(Path.of("/proc/" + pid + "/task"));
  }

  /** Fails if an attack wrote a file, reached a socket, or started a process. */
  void assertUntouched() throws IOException {
    assertThat(visits).isEmpty();
    assertThat(folder.resolve("secret")).hasContent("the secret");
    assertThat(names(folder)).containsExactlyInAnyOrder("secret", "socket");
    for (Path path : WRITABLE) {
      assertThat(names(path)).noneMatch(name -> name.contains(MARK));
    }
    assertThat(names(Path.of("/proc")))
        .filteredOn(name -> name.matches("[0-9]+"))
        .noneMatch(pid -> commandLine(Path.of("/proc/" + pid)).contains(MARK + "-process"));
  }

  private static List<String> names(Path folder) {
    String[] names = folder.toAbsolutePath().toFile().list();
    return names == null ? List.of() : List.of(names);
  }

  private static String commandLine(Path process) {
    try {
      return Files.readString(process.resolve("cmdline"));
    } catch (IOException gone) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    tcp.close();
    unix.close();
    udp.close();
    Files.delete(folder.resolve("secret"));
    Files.delete(folder.resolve("socket"));
    Files.delete(folder);
  }
}
