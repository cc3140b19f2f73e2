package dev.assay.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip file. Bytes are counted as they are inflated; only plain files are taken. */
final class ZipFiles extends ImportFiles {

  private static final long MAX_ZIP_BYTES = 1L << 30;

  private final ZipFile zip;

  private ZipFiles(Path source, ZipFile zip) {
    super(source);
    this.zip = zip;
  }

  /**
   * Opens a zip file and checks all names.
   *
   * @throws RefusedArchiveException if it is damaged, or made to write elsewhere
   */
  static ZipFiles open(Path source) throws IOException, RefusedArchiveException {
    if (Files.size(source) > MAX_ZIP_BYTES) {
      throw tooLarge(MAX_ZIP_BYTES);
    }
    try {
      ZipFiles files = new ZipFiles(source, new ZipFile(source.toFile(), StandardCharsets.UTF_8));
      try {
        files.list();
        return files;
      } catch (IOException | RefusedArchiveException | RuntimeException e) {
        files.close();
        throw e;
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new RefusedArchiveException("it is not a zip file: " + e.getMessage());
    }
  }

  private void list() throws IOException, RefusedArchiveException {
    if (zip.size() > MAX_ENTRIES) {
      throw new RefusedArchiveException("it holds more than " + MAX_ENTRIES + " files");
    }
    CentralDirectory.of(source())
        .links()
        .forEach(name -> refuse(name, "is a link or a device: put the file itself in its place"));
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (EntryNames.leadsAstray(name)) {
        throw EntryNames.refused(
            name, "leads out of the package: its path must be plain, without . or .. or : or \\");
      }
      add(name);
    }
  }

  @Override
  byte[] content(String name, int most) throws IOException, RefusedArchiveException {
    ZipEntry entry = Objects.requireNonNull(zip.getEntry(name));
    try (InputStream in = zip.getInputStream(entry);
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32())) {
      byte[] content = checked.readNBytes(most + 1);
      if (content.length > most) {
        throw tooLarge();
      }
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new RefusedArchiveException("it is damaged: " + name);
      }
      return content;
    } catch (ZipException e) {
      throw new RefusedArchiveException("it is damaged: " + name + ", " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
