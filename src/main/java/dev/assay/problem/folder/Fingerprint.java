package dev.assay.problem.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names, sizes and times of the files in a package's folder, taken without reading them.
 *
 * @param place the folder's real path, behind symbolic links
 */
public record Fingerprint(Path place, List<Stamp> stamps) {

  /** Clocks of file systems tick every 10 ms at best, and every 2 s on some mounts. */
  private static final Duration TICK = Duration.ofSeconds(3);

  /** One file or folder. */
  public record Stamp(String path, long size, FileTime time, @Nullable Object key) {}

  /** Takes the fingerprint of a folder; files that vanish meanwhile are left out. */
  public static Fingerprint of(Path folder) throws IOException {
    Path place = folder.toRealPath();
    List<Stamp> stamps = new ArrayList<>();
    Files.walkFileTree(place, new Walk(place, stamps));
    stamps.sort(Comparator.comparing(Stamp::path));
    return new Fingerprint(place, List.copyOf(stamps));
  }

  /** Tells whether a change after this look would surely make another fingerprint. */
  public boolean isSettled(Instant now) {
    FileTime youngest = FileTime.from(now.minus(TICK));
    return stamps.stream().allMatch(stamp -> stamp.time().compareTo(youngest) < 0);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path place;
    private final List<Stamp> stamps;

    Walk(Path place, List<Stamp> stamps) {
      this.place = place;
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(place)) {
        return FileVisitResult.CONTINUE;
      }
      if (PackageLayout.isHidden(directory.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      add(directory, attributes);
      return PackageLayout.isFolder(name(directory))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!PackageLayout.isHidden(file.getFileName().toString())) {
        add(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      stamps.add(new Stamp(name(file), -1, FileTime.fromMillis(0), null));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private void add(Path path, BasicFileAttributes attributes) {
      long size = attributes.isRegularFile() ? attributes.size() : -2;
      stamps.add(new Stamp(name(path), size, attributes.lastModifiedTime(), attributes.fileKey()));
    }

    private String name(Path path) {
      return place.relativize(path).toString().replace('\\', '/');
    }
  }
}
