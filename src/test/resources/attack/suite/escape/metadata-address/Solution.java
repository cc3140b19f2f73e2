import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    byte[] metadata = {(byte) 169, (byte) 254, (byte) 169, (byte) 254};
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(metadata), 80);
    return new EscapeProbe()
        .attempt("a socket", () -> {
          Socket socket = new Socket();
          socket.connect(address, 300);
          return true;
        })
        .attempt("a channel under way", () -> {
          SocketChannel channel = SocketChannel.open();
          channel.configureBlocking(false);
          channel.connect(address);
          return true;
        })
        .attempt("HTTP", () -> {
          URI page = URI.create("http://169.254.169.254/latest/meta-data/");
          HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
          connection.setConnectTimeout(300);
          connection.setRequestProperty("Metadata-Flavor", "Google");
          return connection.getResponseCode();
        })
        .attempt("IPv6", () -> {
          Socket socket = new Socket();
          socket.connect(new InetSocketAddress("fd00:ec2::254", 80), 300);
          return true;
        })
        .verdict();
  }
}
