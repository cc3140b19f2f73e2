import java.io.File;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    File secret = new File(folder, "secret");
    Path path = secret.toPath();
    File other = new File(folder, "assay-attack-renamed");
    return new EscapeProbe()
        .attempt("renameTo", () -> secret.renameTo(other) && other.renameTo(secret))
        .attempt("move", () -> Files.move(Files.move(path, other.toPath()), path))
        .attempt("copy", () -> Files.deleteIfExists(Files.copy(path, other.toPath())))
        .attempt("setLastModified", () -> secret.setLastModified(0))
        .attempt("FileTime", () -> Files.setLastModifiedTime(path, FileTime.fromMillis(0)))
        .attempt("setWritable", () -> secret.setWritable(true))
        .attempt(
            "permissions",
            () ->
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--")))
        .attempt("owner", () -> Files.setOwner(path, Files.getOwner(path)))
        .attempt(
            "truncate",
            () -> FileChannel.open(path, StandardOpenOption.WRITE).truncate(1 << 20).size())
        .attempt("lock", () -> FileChannel.open(path, StandardOpenOption.WRITE).tryLock())
        .verdict();
  }
}
