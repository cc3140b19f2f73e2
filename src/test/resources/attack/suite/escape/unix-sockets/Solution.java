import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Path own = Path.of(folder, "assay-attack-socket");
    return new EscapeProbe()
        .attempt("connect", () -> SocketChannel.open(UnixDomainSocketAddress.of(folder + "/socket")))
        .attempt("docker", () -> SocketChannel.open(UnixDomainSocketAddress.of("/var/run/docker.sock")))
        .attempt("bind", () -> {
          try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(own));
          }
          return Files.deleteIfExists(own);
        })
        .attempt("nameless", () -> ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(null))
        .attemptOnEachKindOfThread("open", () -> SocketChannel.open(StandardProtocolFamily.UNIX))
        .verdict();
  }
}
