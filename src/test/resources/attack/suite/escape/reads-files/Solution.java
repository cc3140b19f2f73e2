import java.io.FileInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

class Solution {
  String probe(String folder, int port, int web, long host) throws InterruptedException {
    Path secret = Path.of(folder, "secret");
    return new EscapeProbe()
        .attempt("FileInputStream", () -> new FileInputStream(secret.toFile()).read())
        .attempt("FileChannel", () -> FileChannel.open(secret))
        .attempt("Scanner", () -> new Scanner(secret).hasNext())
        .attempt("a password file", () -> Files.readAllLines(Path.of("/etc/passwd")).getFirst())
        .attemptOnEachKindOfThread("Files", () -> Files.readString(secret))
        .verdict();
  }
}
