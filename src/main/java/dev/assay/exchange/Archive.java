package dev.assay.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a package: path, with {@code /} between folders, to content. */
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
