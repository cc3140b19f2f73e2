package dev.assay.durability;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Clients that hold what a server has few of: each attempt lasts until the server ends it. */
final class SlowSockets {

  private static final int DRIP_MILLIS = 5_000;

  /** Small, so that the server soon waits for the reader. */
  private static final int RECEIVE_BUFFER = 4_096;

  /** Small, so that filling it costs the attackers little of the cores that the server needs. */
  private static final int SEND_BUFFER = 16_384;

  private static final String PATH = "/problems/" + Code.GAP;
  private final int port;
  private final InetAddress address;
  private final String asked;
  private final String headers;

  SlowSockets(int port, String address) {
    this(port, address, PATH, "");
  }

  /**
   * @param asked the path that is asked for
   * @param headers beside the host, each with its line's end
   */
  SlowSockets(int port, String address, String asked, String headers) {
    this.port = port;
    this.address = InetAddress.ofLiteral(address);
    this.asked = asked;
    this.headers = headers;
  }

  /** Sends the head of a submission, and then a byte of its body every five seconds. */
  String drip() throws IOException {
    try (Socket socket = open()) {
      send(
          socket,
          """
          POST /api%s/submissions HTTP/1.1\r
          Host: localhost\r
          Content-Type: application/json\r
          Content-Length: 60000\r
          \r
          """
              .formatted(PATH));
      socket.setSoTimeout(DRIP_MILLIS);
      while (true) {
        send(socket, "{");
        try {
          return status(socket.getInputStream());
        } catch (SocketTimeoutException e) {
          // the server still waits for the body
        }
      }
    }
  }

  /** Asks for pages again and again, and reads none of them. */
  String readNothing() throws IOException {
    try (Socket socket = open()) {
      String get = "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted(asked, headers);
      while (true) {
        send(socket, get.repeat(20));
      }
    }
  }

  private Socket open() throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(RECEIVE_BUFFER);
    socket.setSendBufferSize(SEND_BUFFER);
    socket.bind(new InetSocketAddress(address, 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String status(InputStream answer) throws IOException {
    String line = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
    return line.length() < 12 ? "closed" : line.substring(9);
  }
}
