import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Path secret = Path.of(folder, "secret");
    Path link = Path.of(folder, "assay-attack-link");
    return new EscapeProbe()
        .attempt(
            "a symbolic link",
            () -> Files.deleteIfExists(Files.createSymbolicLink(link, Path.of("/etc/passwd"))))
        .attempt("a hard link", () -> Files.deleteIfExists(Files.createLink(link, secret)))
        .attempt("the program's own link", () -> Files.readSymbolicLink(Path.of("/proc/self/exe")))
        .attempt("the working folder", () -> Path.of("/proc/self/cwd").toRealPath())
        .attempt("a roundabout way", () -> Files.readString(Path.of("/proc/self/root" + secret)))
        .attempt("a canonical path", () -> Files.isSymbolicLink(Path.of("/proc/self/fd/3")))
        .attempt("a real path", () -> secret.toRealPath(LinkOption.NOFOLLOW_LINKS))
        .verdict();
  }
}
