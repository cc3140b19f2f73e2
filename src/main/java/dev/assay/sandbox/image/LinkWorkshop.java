package dev.assay.sandbox.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder in which a run-time image is made, beside its later place. It is locked while a process
 * works in it, so the next start can tell those that a killed process has left.
 */
public final class LinkWorkshop implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(LinkWorkshop.class);
  private static final String PREFIX = "linking";
  private static final String LOCK = "lock";

  /** Longer than the linking of an image may take. */
  private static final Duration OLD = Duration.ofMinutes(15);

  private final Path folder;
  private final FileChannel lock;

  private LinkWorkshop(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  public static LinkWorkshop in(Path parent) throws IOException {
    Path folder = Files.createTempDirectory(parent, PREFIX);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    return new LinkWorkshop(folder, lock);
  }

  public Path folder() {
    return folder;
  }

  /** Deletes the workshops in {@code parent} in which nobody works any more. */
  public static void clear(Path parent) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path each : left) {
        if (isLeft(each)) {
          FileSystemUtils.deleteRecursively(each);
        }
      }
    } catch (IOException e) {
      log.debug("Left-over folders in {} stay", parent, e);
    }
  }

  private static boolean isLeft(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file)) {
      FileTime old = FileTime.from(Instant.now().minus(OLD));
      return Files.getLastModifiedTime(folder).compareTo(old) < 0;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process works there
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
