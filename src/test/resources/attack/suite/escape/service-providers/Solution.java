import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Thread.currentThread().setContextClassLoader(new Promising());
    System.setProperty("java.nio.file.spi.DefaultFileSystemProvider", "Solution$Tool");
    System.setProperty("java.nio.channels.spi.SelectorProvider", "Solution$Tool");
    System.setProperty("java.system.class.loader", "Solution$Promising");
    Security.insertProviderAt(new Own(), 1);
    ClassLoader harness = ClassLoader.getSystemClassLoader();
    return new EscapeProbe()
        .attempt("a tool with the harness's rights", () ->
            ServiceLoader.load(ToolProvider.class, harness).findFirst().orElse(null))
        .attempt("a tool in the boot layer", () ->
            ServiceLoader.load(ModuleLayer.boot(), ToolProvider.class).findFirst().orElse(null))
        .attempt("a resolver", () ->
            ServiceLoader.load(InetAddressResolverProvider.class).stream().count() > 0
                ? InetAddress.getByName("localhost")
                : null)
        .attempt("a selector", () -> SelectorProvider.provider().openSelector())
        .attempt("the default file system", () -> Files.readString(FileSystems.getDefault().getPath(folder, "secret")))
        .attempt("a URL handler of the harness", () -> {
          URL.setURLStreamHandlerFactory(protocol -> new Handler());
          return Files.exists(Path.of(new URL("file:" + folder + "/secret").toURI()));
        })
        .attempt("a resource", () -> harness.getResource("META-INF/services/java.util.spi.ToolProvider"))
        .verdict();
  }

  public static final class Tool implements ToolProvider {
    @Override
    public String name() {
      return "tool";
    }

    @Override
    public int run(java.io.PrintWriter out, java.io.PrintWriter err, String... arguments) {
      return 0;
    }
  }

  private static final class Own extends Provider {
    Own() {
      super("Own", "1", "");
      put("SecureRandom.NativePRNG", "Solution$Tool");
    }
  }

  private static final class Handler extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      throw new UnsupportedOperationException();
    }
  }

  /** Has a provider for every service. */
  private static final class Promising extends ClassLoader {
    @Override
    public Enumeration<URL> getResources(String name) {
      return Collections.emptyEnumeration();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return new ByteArrayInputStream("Solution$Tool".getBytes(StandardCharsets.UTF_8));
    }
  }
}
