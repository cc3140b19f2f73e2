package dev.assay.web.browser;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An nginx in front of a server, with the configuration that operating.md shows: the port {@code
 * http} leads to the server's root, {@code https} with TLS to it below a path.
 */
public final class Nginx implements AutoCloseable {

  public static final Path PROGRAM = Path.of("/usr/sbin/nginx");

  private static final Pattern LOCATION =
      Pattern.compile("(?s)```\\n(location (/\\S*) .*?\\n}\\n)```");
  private static final char[] PASSWORD = "changeit".toCharArray();

  final int http = freePort();
  final int https = freePort();
  private final Path folder = Files.createTempDirectory("nginx");
  private final Process process;

  public Nginx(int server) throws IOException, InterruptedException, GeneralSecurityException {
    writeCertificate();
    Files.writeString(folder.resolve("nginx.conf"), configuration(server));
    process =
        new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", "nginx.conf")
            .redirectErrorStream(true)
            .redirectOutput(new File("target/nginx.log"))
            .start();
    await().atMost(Duration.ofMinutes(1)).until(this::answers);
  }

  /** Returns where the proxy leads to the server's root. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + http);
  }

  private String configuration(int server) throws IOException {
    String guide = Files.readString(Path.of("src/docs/operating.md"));
    Matcher found = LOCATION.matcher(guide);
    String root = next(found);
    String lines = root.substring(root.indexOf('\n') + 1, root.lastIndexOf('}'));
    String others = lines.replaceAll("(?m)^.*(proxy_pass|X-Forwarded-Prefix).*\n", "");
    String path =
        next(found).replaceAll("(?m)^ *# and the other.*\n", Matcher.quoteReplacement(others));
    return """
        daemon off;
        master_process off;
        pid nginx.pid;
        error_log stderr;
        events {}
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          server {
            listen %d;
            %s
          }
          server {
            listen %d ssl;
            ssl_certificate CERTIFICATE;
            ssl_certificate_key PRIVATE-KEY;
            %s
          }
        }
        """
        .formatted(http, root, https, path)
        .replace("127.0.0.1:8080", "127.0.0.1:" + server);
  }

  private static String next(Matcher found) {
    if (!found.find()) {
      throw new AssertionError("operating.md shows no configuration of nginx");
    }
    return found.group(1);
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), https)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void writeCertificate()
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("store");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
            "-genkeypair",
            "-alias",
            "nginx",
            "-keyalg",
            "RSA",
            "-dname",
            "CN=localhost",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            new String(PASSWORD));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException("keytool failed: " + exit);
    }
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
    write("CERTIFICATE", keys.getCertificate("nginx").getEncoded());
    write("PRIVATE KEY", keys.getKey("nginx", PASSWORD).getEncoded());
  }

  private void write(String kind, byte[] content) throws IOException {
    String text = Base64.getMimeEncoder().encodeToString(content);
    Files.writeString(
        folder.resolve(kind.replace(' ', '-')),
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, text));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
