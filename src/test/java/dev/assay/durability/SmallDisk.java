package dev.assay.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes in memory, which only root can mount. */
final class SmallDisk implements AutoCloseable {

  private static final byte[] BLOCK = new byte[4_096];

  private final Path folder;
  private final Path ballast;

  private SmallDisk(Path folder) {
    this.folder = folder;
    ballast = folder.resolve("ballast");
  }

  static boolean canBeMounted() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  static SmallDisk mount(int megabytes) throws IOException {
    Path folder = Files.createTempDirectory("assay-small-disk");
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  private static void run(String... command) throws IOException {
    var process = new ProcessBuilder(command).inheritIO().start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }

  Path folder() {
    return folder;
  }

  /** Fills the disk until at most {@code left} bytes are free. */
  void fill(long left) throws IOException {
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (Files.getFileStore(folder).getUsableSpace() > left) {
        out.write(BLOCK);
      }
    } catch (IOException e) {
      // somebody else took the last block: it is full, too
      if (Files.getFileStore(folder).getUsableSpace() > left) {
        throw e;
      }
    }
  }

  void free() throws IOException {
    Files.deleteIfExists(ballast);
  }

  @Override
  public void close() throws IOException {
    run("umount", folder.toString());
    Files.delete(folder);
  }
}
