import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    ClassLoader harness = ClassLoader.getSystemClassLoader();
    return new EscapeProbe()
        .attempt("a file", () -> Files.readString(Path.of(URI.create("jrt:/../.." + folder + "/secret"))))
        .attempt("write", () -> Files.writeString(Path.of(URI.create("jrt:/java.base/assay-attack")), ""))
        .attempt("delete", () -> {
          Files.delete(Path.of(URI.create("jrt:/java.base/java/lang/Object.class")));
          return true;
        })
        .attempt(
            "a resource by a crooked name",
            () -> read(harness.getResourceAsStream("../../../../.." + folder + "/secret")))
        .attempt(
            "a module's resource",
            () -> read(Object.class.getModule().getResourceAsStream("/../.." + folder + "/secret")))
        .attempt(
            "a URL",
            () -> read(URI.create("jrt:/java.base/../../../" + folder + "/secret").toURL().openStream()))
        .attempt("close", () -> {
          FileSystems.getFileSystem(URI.create("jrt:/")).close();
          return true;
        })
        .verdict();
  }

  private static Object read(InputStream in) throws Exception {
    return in == null ? null : in.readAllBytes().length;
  }
}
