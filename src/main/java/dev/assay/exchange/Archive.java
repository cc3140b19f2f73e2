package dev.assay.exchange;

import dev.assay.problem.folder.PackageLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The files in a zip file: path, with {@code /} between folders, to content.
 *
 * <p>The reader trusts no claim of the zip file. It counts bytes as they are inflated, checks names
 * before it uses them, and takes only plain files.
 */
public final class Archive {

  /**
   * The earliest time that the format knows, without a time zone, so the bytes are the same
   * anywhere.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> files;

  private Archive(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** Makes an archive of {@code files}. */
  static Archive of(Map<String, byte[]> files) {
    return new Archive(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
  }

  /**
   * Reads a zip file.
   *
   * @throws RefusedArchiveException with the reason why the file is not taken
   */
  static Archive read(Path zip) throws IOException, RefusedArchiveException {
    if (Files.size(zip) > PackageLayout.MAX_BYTES) {
      throw tooLarge();
    }
    try (ZipFile opened = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
      if (opened.size() > PackageLayout.MAX_FILES) {
        throw new RefusedArchiveException(
            "it holds more than " + PackageLayout.MAX_FILES + " files");
      }
      CentralDirectory.of(Files.readAllBytes(zip)).refuseLinks();
      return read(opened);
    } catch (ZipException | IllegalArgumentException e) {
      throw new RefusedArchiveException("it is not a zip file: " + e.getMessage());
    }
  }

  private static Archive read(ZipFile zip) throws IOException, RefusedArchiveException {
    EntryNames names = new EntryNames();
    SortedMap<String, byte[]> files = new TreeMap<>();
    long left = PackageLayout.MAX_BYTES;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      names.check(entry.getName());
      if (!entry.isDirectory()) {
        byte[] content = content(zip, entry, left);
        left -= content.length;
        files.put(entry.getName(), content);
      }
    }
    return of(files);
  }

  private static byte[] content(ZipFile zip, ZipEntry entry, long left)
      throws IOException, RefusedArchiveException {
    try (InputStream in = zip.getInputStream(entry);
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32())) {
      byte[] content = checked.readNBytes((int) left + 1);
      if (content.length > left) {
        throw tooLarge();
      }
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new RefusedArchiveException("it is damaged: " + entry.getName());
      }
      return content;
    }
  }

  private static RefusedArchiveException tooLarge() {
    return new RefusedArchiveException(
        "it holds more than " + (PackageLayout.MAX_BYTES >> 20) + " MB");
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Returns a zip file with all files in the folder {@code root}; same files give same bytes. */
  public byte[] zipped(String root) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(root + "/" + file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    byte[] zip = out.toByteArray();
    try {
      CentralDirectory.of(zip).markPrograms(Archive::isProgram);
    } catch (RefusedArchiveException e) {
      throw new IOException(e);
    }
    return zip;
  }

  /** Writes the files into {@code folder}, which is made if it is missing. */
  public void unpack(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Tells whether a file must be executable: the Kattis format runs these two as they are. */
  private static boolean isProgram(String name) {
    return name.endsWith("/build") || name.endsWith("/run");
  }
}
