package dev.assay.sandbox.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The list of a run-time image's files with their checksums, written last of all when the image is
 * made. Its last line is the list's own checksum, since a list may be cut short, too.
 *
 * <p>A full disk, a broken copy or a half restored backup damages an image so that no worker starts
 * on it, and a JVM does not say so. Checking an image of 70 MB takes some 60 ms, so each start
 * does.
 */
public final class ImageManifest {

  private static final String NAME = "assay-manifest";

  private ImageManifest() {}

  /** Writes the list of all files in {@code image}. */
  public static void write(Path image) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(image)) {
      files =
          all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.add(line(image, image.relativize(file).toString()));
    }
    lines.add(end(lines));
    Files.write(image.resolve(NAME), lines);
  }

  /** Tells whether {@code image} has a list; images of former versions have none. */
  public static boolean isIn(Path image) {
    return Files.exists(image.resolve(NAME));
  }

  /** Tells whether {@code image} has a list and all of its files are as they were made. */
  public static boolean agreesWith(Path image) {
    try {
      List<String> lines = Files.readAllLines(image.resolve(NAME));
      if (lines.isEmpty() || !lines.removeLast().equals(end(lines))) {
        return false;
      }
      for (String line : lines) {
        if (!line.equals(line(image, line.substring(line.lastIndexOf('\t') + 1)))) {
          return false;
        }
      }
      return true;
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static String end(List<String> lines) {
    CRC32C checksum = new CRC32C();
    lines.forEach(line -> checksum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return "%08x\tall".formatted(checksum.getValue());
  }

  private static String line(Path image, String file) throws IOException {
    Path path = image.resolve(file);
    return "%d\t%08x\t%s".formatted(Files.size(path), checksum(path), file);
  }

  private static long checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        checksum.update(buffer, 0, n);
      }
    }
    return checksum.getValue();
  }
}
