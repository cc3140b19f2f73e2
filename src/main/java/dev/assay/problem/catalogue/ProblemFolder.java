package dev.assay.problem.catalogue;

import dev.assay.problem.folder.CollectionReader;
import dev.assay.problem.folder.PackageFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of packages, one of those that {@code assay.problems} names. */
final class ProblemFolder {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemFolder.class);

  /** Longer than a tick of any file system's clock. */
  private static final Duration TICK = Duration.ofSeconds(3);

  private final Path path;
  private List<Path> packages = List.of();
  private boolean readable = true;

  ProblemFolder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /**
   * Returns the packages in the folder, by name: none if the folder is missing, the former ones if
   * it can't be read. Logs once that it is missing or unreadable.
   */
  synchronized List<Path> packages() {
    try {
      packages = PackageFinder.in(path);
      readable = true;
    } catch (NoSuchFileException | NotDirectoryException e) {
      packages = List.of();
      if (readable) {
        LOG.warn(
            "There is no folder {}: create it, or set assay.problems to the folders of problems",
            path.toAbsolutePath());
      }
      readable = false;
    } catch (IOException e) {
      if (readable) {
        LOG.warn("The folder {} cannot be read; its problems stay as they were loaded", path, e);
      }
      readable = false;
    }
    return packages;
  }

  /**
   * The folder at one moment, by its own time and by that of its collections, taken without listing
   * it.
   *
   * @param place its real path, behind links; null if it is missing
   */
  record State(@Nullable Path place, @Nullable Stamp folder, @Nullable Stamp collections) {

    /** Tells whether a change since this state would surely make another one. */
    boolean isSettled(Instant now) {
      return isSettled(folder, now) && isSettled(collections, now);
    }

    private static boolean isSettled(@Nullable Stamp stamp, Instant now) {
      return stamp == null || stamp.time().toInstant().isBefore(now.minus(TICK));
    }
  }

  private record Stamp(FileTime time, long size, @Nullable Object key) {}

  State state() {
    return new State(place(), stamp(path), stamp(path.resolve(CollectionReader.FILE)));
  }

  private @Nullable Path place() {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    } catch (IOException e) {
      return null;
    }
  }
}
