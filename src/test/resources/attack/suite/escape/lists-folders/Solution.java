import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    File secret = new File(folder, "secret");
    Path path = secret.toPath();
    return new EscapeProbe()
        .attempt("File.list", () -> new File(folder).list())
        .attempt("listFiles", () -> new File("/").listFiles())
        .attempt("Files.list", () -> Files.list(Path.of("/home")).count())
        .attempt("walk", () -> Files.walk(Path.of(folder)).count())
        .attempt("a directory stream", () -> Files.newDirectoryStream(Path.of("/tmp")))
        .attempt("exists", () -> secret.exists() || Files.exists(path))
        .attempt("length", () -> secret.length() > 0)
        .attempt("size", () -> Files.size(path))
        .attempt("space", () -> new File("/").getTotalSpace() > 0)
        .attempt("owner", () -> Files.getOwner(path))
        .attempt("attributes", () -> Files.readAttributes(path, "unix:*"))
        .attempt("readable", () -> secret.canRead() || Files.isReadable(path))
        .attemptOnEachKindOfThread("isDirectory", () -> new File(folder).isDirectory())
        .verdict();
  }
}
