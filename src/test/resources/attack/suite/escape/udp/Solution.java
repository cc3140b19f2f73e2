import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    InetSocketAddress address = new InetSocketAddress(loopback, port);
    return new EscapeProbe()
        .attempt("a channel", () -> DatagramChannel.open().send(ByteBuffer.wrap(new byte[1]), address))
        .attempt("connected", () -> DatagramChannel.open().connect(address).write(ByteBuffer.allocate(1)))
        .attempt("a group", () -> new MulticastSocket(0))
        .attempt("bound", () -> DatagramChannel.open().bind(new InetSocketAddress(0)))
        .attemptOnEachKindOfThread("a socket", () -> {
          new DatagramSocket().send(new DatagramPacket(new byte[1], 1, address));
          return true;
        })
        .verdict();
  }
}
