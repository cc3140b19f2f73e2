import java.io.File;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    for (String place : new String[] {folder, "/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "."}) {
      Path file = Path.of(place, "assay-attack-file");
      doors
          .attempt("Files in " + place, () -> madeAndRemoved(Files.writeString(file, "was here")))
          .attempt(
              "RandomAccessFile in " + place,
              () -> {
                new RandomAccessFile(file.toFile(), "rw").close();
                return madeAndRemoved(file);
              });
    }
    System.setProperty("java.io.tmpdir", folder);
    Path secret = Path.of(folder, "secret");
    return doors
        .attempt("append", () -> Files.newOutputStream(secret, StandardOpenOption.APPEND))
        .attempt("FileOutputStream", () -> new FileOutputStream(secret.toFile(), true))
        .attempt("File", () -> madeAndRemoved(File.createTempFile("assay-attack", "").toPath()))
        .attempt("a folder", () -> madeAndRemoved(Files.createTempDirectory("assay-attack")))
        .attempt(
            "PrintWriter",
            () -> {
              Path file = Path.of(folder, "assay-attack-text");
              new PrintWriter(file.toFile()).close();
              return madeAndRemoved(file);
            })
        .attemptOnEachKindOfThread(
            "Files", () -> madeAndRemoved(Files.createTempFile(Path.of(folder), "assay-attack", "")))
        .verdict();
  }

  private static boolean madeAndRemoved(Path file) throws Exception {
    return Files.deleteIfExists(file);
  }
}
