import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.ServerSocketChannel;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return new EscapeProbe()
        .attempt("a server socket", () -> new ServerSocket(0))
        .attempt("a channel", () -> ServerSocketChannel.open().bind(new InetSocketAddress(0)))
        .attempt(
            "asynchronous",
            () -> AsynchronousServerSocketChannel.open().bind(new InetSocketAddress(0)))
        .attempt("the inherited one", () -> System.inheritedChannel())
        .attemptOnEachKindOfThread("a server socket", () -> new ServerSocket(0))
        .verdict();
  }
}
