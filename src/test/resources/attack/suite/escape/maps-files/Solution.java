import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Path secret = Path.of(folder, "secret");
    return new EscapeProbe()
        .attempt("map", () -> FileChannel.open(secret).map(MapMode.READ_ONLY, 0, 1))
        .attempt("a segment", () -> FileChannel.open(secret).map(MapMode.READ_ONLY, 0, 1, Arena.global()))
        .attempt(
            "RandomAccessFile",
            () -> new RandomAccessFile(secret.toFile(), "r").getChannel().map(MapMode.PRIVATE, 0, 1))
        .attempt("asynchronous", () -> AsynchronousFileChannel.open(secret).size())
        .attempt(
            "shared memory",
            () -> new RandomAccessFile("/dev/zero", "rw").getChannel().map(MapMode.READ_WRITE, 0, 1))
        .verdict();
  }
}
