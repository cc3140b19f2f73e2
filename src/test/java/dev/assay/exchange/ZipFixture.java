package dev.assay.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, including ones that no honest program makes. */
final class ZipFixture {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  ZipFixture with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8), 0);
  }

  /** Adds an entry with the Unix mode {@code mode}. */
  ZipFixture with(String name, byte[] content, int mode) {
    return with(name, content, mode, content.length, crc(content));
  }

  /** Adds an entry whose headers claim any size and checksum. */
  ZipFixture with(String name, byte[] content, int mode, int size, int crc) {
    byte[] deflated = deflate(content);
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int at = body.size();
    ByteBuffer common = buffer(26).putShort((short) 20).putShort((short) 0x800).putShort((short) 8);
    common.putInt(0x00210000).putInt(crc).putInt(deflated.length).putInt(size);
    common.putShort((short) bytes.length).putShort((short) 0);
    put(body, buffer(4).putInt(0x04034b50), common, bytes, deflated);
    ByteBuffer rest = buffer(14).putInt(0).putShort((short) 0).putInt(mode << 16).putInt(at);
    put(directory, buffer(6).putInt(0x02014b50).putShort((short) 0x314), common, rest, bytes);
    entries++;
    return this;
  }

  Path write(Path file) {
    ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0);
    end.putShort((short) entries).putShort((short) entries);
    end.putInt(directory.size()).putInt(body.size());
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    put(zip, body.toByteArray(), directory.toByteArray(), end);
    try {
      return Files.write(file, zip.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] deflated = new byte[content.length / 100 + 1_000];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (!deflater.finished()) {
      out.write(deflated, 0, deflater.deflate(deflated));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void put(ByteArrayOutputStream out, Object... parts) {
    for (Object part : parts) {
      out.writeBytes(part instanceof ByteBuffer buffer ? buffer.array() : (byte[]) part);
    }
  }
}
