import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    InetSocketAddress address = new InetSocketAddress(loopback, port);
    return new EscapeProbe()
        .attempt("a channel", () -> SocketChannel.open(address))
        .attempt("a channel that does not wait", () -> {
          SocketChannel channel = SocketChannel.open();
          channel.configureBlocking(false);
          return channel.connect(address) || channel.isConnectionPending();
        })
        .attempt("asynchronous", () -> {
          AsynchronousSocketChannel.open().connect(address).get();
          return true;
        })
        .attempt("a proxy", () -> {
          Socket socket = new Socket(new Proxy(Proxy.Type.SOCKS, address));
          socket.connect(InetSocketAddress.createUnresolved("elsewhere", 80), 200);
          return true;
        })
        .attempt("reachable", () -> loopback.isReachable(200))
        .attemptOnEachKindOfThread("a socket", () -> new Socket(loopback, port))
        .verdict();
  }
}
