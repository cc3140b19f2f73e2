package dev.assay.problem.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names, sizes and times of the files in a package's folder, taken without reading them.
 *
 * <p>Two are equal if no file differs. The times of folders don't count, since editors leave files
 * behind for a moment; but as long as they stay the same no name has changed, so {@link #holds}
 * need not list a folder again.
 */
public final class Fingerprint {

  /** Clocks of file systems tick every 10 ms at best, and every 2 s on some mounts. */
  private static final Duration TICK = Duration.ofSeconds(3);

  private final Path place;
  private final List<Stamp> folders = new ArrayList<>();
  private final List<Stamp> files = new ArrayList<>();
  private final List<Stamp> subfolders = new ArrayList<>();
  private List<Stamp> judged = List.of();
  private boolean linked;

  private Fingerprint(Path place) {
    this.place = place;
  }

  /** One file or folder; a link counts as the file behind it. */
  private record Stamp(Path path, long size, FileTime time, @Nullable Object key) {

    static Stamp of(Path path, BasicFileAttributes attributes) {
      return new Stamp(
          path, sizeOf(attributes), attributes.lastModifiedTime(), attributes.fileKey());
    }

    private static long sizeOf(BasicFileAttributes attributes) {
      return attributes.isRegularFile() ? attributes.size() : -2;
    }

    /** Returns the stamp of a file that can't be looked at. */
    static Stamp without(Path path) {
      return new Stamp(path, -1, FileTime.fromMillis(0), null);
    }

    Stamp withoutTime() {
      return new Stamp(path, size, FileTime.fromMillis(0), key);
    }

    boolean holds() {
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return time.equals(now.lastModifiedTime())
            && size == sizeOf(now)
            && Objects.equals(key, now.fileKey());
      } catch (IOException e) {
        return equals(without(path));
      }
    }
  }

  /** Takes the fingerprint of a folder; files that vanish meanwhile are left out. */
  public static Fingerprint of(Path folder) throws IOException {
    Path place = folder.toRealPath();
    Fingerprint fingerprint = new Fingerprint(place);
    Path absolute = folder.toAbsolutePath().normalize();
    fingerprint.linked =
        !place.equals(
            absolute.resolve("..").normalize().toRealPath().resolve(absolute.getFileName()));
    fingerprint.addFolder(place, "");
    fingerprint.files.sort(Comparator.comparing(Stamp::path));
    fingerprint.subfolders.sort(Comparator.comparing(Stamp::path));
    fingerprint.judged =
        Stream.concat(fingerprint.folders.stream(), fingerprint.files.stream())
            .filter(stamp -> !fingerprint.isForTrials(stamp) && !isText(stamp))
            .toList();
    return fingerprint;
  }

  /** Tells whether a change after this look would surely make another fingerprint. */
  public boolean isSettled(Instant now) {
    FileTime youngest = FileTime.from(now.minus(TICK));
    return Stream.concat(folders.stream(), files.stream())
        .allMatch(stamp -> stamp.time().compareTo(youngest) < 0);
  }

  /**
   * Tells whether all files and folders are still as they were. Costs a quarter of a new
   * fingerprint: no folder is listed.
   *
   * @param folder the package's folder, which may be a link
   */
  public boolean holds(Path folder) {
    return isIn(folder)
        && folders.stream().allMatch(Stamp::holds)
        && files.stream().allMatch(Stamp::holds);
  }

  /**
   * Like {@link #holds}, but leaves out the files on which no verdict depends, more than half of a
   * usual package's: the example submissions that must fail, and the texts.
   */
  public boolean holdsForJudging(Path folder) {
    return isIn(folder) && judged.stream().allMatch(Stamp::holds);
  }

  private boolean isIn(Path folder) {
    try {
      return folder.toRealPath().equals(place);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isForTrials(Stamp stamp) {
    Path submissions = place.resolve("submissions");
    return stamp.path().startsWith(submissions)
        && !stamp.path().equals(submissions)
        && !stamp.path().startsWith(submissions.resolve("accepted"));
  }

  private static boolean isText(Stamp stamp) {
    return stamp.path().getFileName().toString().endsWith(".md");
  }

  /** Returns the folders whose entries belong to the package, its own first. */
  public List<Path> folders() {
    return folders.stream().map(Stamp::path).toList();
  }

  /** Tells whether a link leads to the package, or from a name in it to a file. */
  public boolean isLinked() {
    return linked;
  }

  private void addFolder(Path folder, String prefix) throws IOException {
    // Before the list, so that a name which comes later leaves another time.
    folders.add(Stamp.of(folder, Files.readAttributes(folder, BasicFileAttributes.class)));
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        String name = entry.getFileName().toString();
        if (!PackageLayout.isHidden(name)) {
          add(entry, prefix + name);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      files.add(Stamp.without(folder)); // the loader reports it
    }
  }

  private void add(Path entry, String name) throws IOException {
    try {
      BasicFileAttributes own =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      BasicFileAttributes behind =
          own.isSymbolicLink() ? Files.readAttributes(entry, BasicFileAttributes.class) : own;
      linked |= own.isSymbolicLink();
      Stamp stamp = Stamp.of(entry, behind);
      if (behind.isDirectory()) {
        subfolders.add(stamp.withoutTime());
      } else {
        files.add(stamp);
      }
      if (behind.isDirectory() && PackageLayout.isFolder(name) && isInside(entry, own)) {
        addFolder(entry, name + "/");
      }
    } catch (IOException e) {
      files.add(Stamp.without(entry));
    }
  }

  private boolean isInside(Path entry, BasicFileAttributes own) throws IOException {
    return !own.isSymbolicLink() || entry.toRealPath().startsWith(place);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint that
        && place.equals(that.place)
        && files.equals(that.files)
        && subfolders.equals(that.subfolders);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, files, subfolders);
  }
}
