package dev.assay.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The central directory of a zip file, which tells what {@code java.util.zip} does not: whether an
 * entry is a file, a link or a program on Unix. See APPNOTE 6.3 of the zip format, 4.3.12 and
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

  private final ByteBuffer zip;
  private final List<Integer> headers = new ArrayList<>();

  private CentralDirectory(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  static CentralDirectory of(byte[] zip) throws RefusedArchiveException {
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
    int header = end - zip.getInt(end + 12);
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

  /** Refuses entries that are neither files nor folders: no package needs a link. */
  void refuseLinks() throws RefusedArchiveException {
    for (int header : headers) {
      int kind = zip.getInt(header + ATTRIBUTES) >>> 16 & KIND;
      if (kind != 0 && kind != FILE && kind != FOLDER) {
        throw new RefusedArchiveException(
            name(header) + " is a link or a device: put the file itself in its place");
      }
    }
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
