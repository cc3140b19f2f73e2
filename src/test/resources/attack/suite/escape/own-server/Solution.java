import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    String request = "GET /api/problems HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    return new EscapeProbe()
        .attempt("HTTP by hand", () -> {
          try (Socket socket = new Socket("127.0.0.1", web)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read();
          }
        })
        .attempt("HTTP", () -> {
          URI page = URI.create("http://127.0.0.1:" + web + "/api/problems/numbers");
          HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
          try (InputStream in = connection.getInputStream()) {
            return in.read();
          }
        })
        .attempt("H2 by TCP", () -> new Socket("127.0.0.1", 9092))
        .attempt("a driver", () -> Class.forName("org.h2.Driver"))
        .attempt("JDBC", () -> Class.forName("java.sql.DriverManager"))
        .verdict();
  }
}
