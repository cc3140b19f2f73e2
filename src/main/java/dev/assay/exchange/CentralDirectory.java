package dev.assay.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The central directory of a zip file, which tells what {@code java.util.zip} does not: whether an
 * entry is a file, a link or a program on Unix. See APPNOTE 6.3 of the zip format, 4.3.12 to
 * 4.3.16.
 */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_LENGTH = 46;
  private static final int MADE_BY = 4;
  private static final int NAME_LENGTH = 28;
  private static final int EXTRA_LENGTH = 30;
  private static final int COMMENT_LENGTH = 32;
  private static final int ATTRIBUTES = 38;

  private static final int KIND = 0xf000;
  private static final int FILE = 0x8000;
  private static final int FOLDER = 0x4000;
  private static final int PROGRAM = FILE | 0755;
  private static final int UNIX_AND_VERSION_2 = 3 << 8 | 20;

  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int SIZE_64 = 40;

  private final ByteBuffer zip;
  private final List<Integer> headers = new ArrayList<>();

  private CentralDirectory(ByteBuffer zip) {
    this.zip = zip.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads the directory of {@code zip}, which may be changed through {@link #markPrograms}. */
  static CentralDirectory of(byte[] zip) throws RefusedArchiveException {
    return of(ByteBuffer.wrap(zip));
  }

  /**
   * Reads the directory of the file {@code zip} without reading the rest.
   *
   * @param zip of at most 2 GB
   */
  static CentralDirectory of(Path zip) throws IOException, RefusedArchiveException {
    try (FileChannel channel = FileChannel.open(zip)) {
      return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  private static CentralDirectory of(ByteBuffer zip) throws RefusedArchiveException {
    CentralDirectory directory = new CentralDirectory(zip);
    try {
      directory.findHeaders();
    } catch (IndexOutOfBoundsException e) {
      throw new RefusedArchiveException("it is not a zip file: its directory is cut off");
    }
    return directory;
  }

  private void findHeaders() throws RefusedArchiveException {
    int end = zip.limit() - END_LENGTH;
    while (end >= 0 && !isEnd(end)) {
      end--;
    }
    if (end < 0) {
      throw new RefusedArchiveException("it is not a zip file: it has no directory");
    }
    int size = zip.getInt(end + 12);
    int locator = end - LOCATOR_64_LENGTH;
    if (locator >= 0 && zip.getInt(locator) == LOCATOR_64) {
      end = Math.clamp(zip.getLong(locator + 8), 0, locator);
      if (zip.getInt(end) != END_64) {
        throw new RefusedArchiveException("it is a kind of zip file that Assay can't read");
      }
      size = Math.clamp(zip.getLong(end + SIZE_64), 0, Integer.MAX_VALUE);
    }
    int header = end - size;
    while (header < end && zip.getInt(header) == HEADER) {
      headers.add(header);
      header +=
          HEADER_LENGTH
              + length(header, NAME_LENGTH)
              + length(header, EXTRA_LENGTH)
              + length(header, COMMENT_LENGTH);
    }
    if (header != end) {
      throw new RefusedArchiveException("it is a kind of zip file that Assay can't read");
    }
  }

  private boolean isEnd(int at) {
    return zip.getInt(at) == END && at + END_LENGTH + length(at, 20) == zip.limit();
  }

  private int length(int at, int field) {
    return Short.toUnsignedInt(zip.getShort(at + field));
  }

  private String name(int header) {
    byte[] name = new byte[length(header, NAME_LENGTH)];
    zip.get(header + HEADER_LENGTH, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  /** Returns the names of entries that are neither files nor folders: no package needs a link. */
  List<String> links() {
    return headers.stream()
        .filter(
            header -> {
              int kind = zip.getInt(header + ATTRIBUTES) >>> 16 & KIND;
              return kind != 0 && kind != FILE && kind != FOLDER;
            })
        .map(this::name)
        .toList();
  }

  /** Makes the entries whose names {@code isProgram} accepts executable on Unix. */
  void markPrograms(Predicate<String> isProgram) {
    for (int header : headers) {
      if (isProgram.test(name(header))) {
        zip.putShort(header + MADE_BY, (short) UNIX_AND_VERSION_2);
        zip.putInt(header + ATTRIBUTES, PROGRAM << 16);
      }
    }
  }
}
