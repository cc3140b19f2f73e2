package dev.assay.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** Texts as zlib's format (RFC 1950) of their UTF-8, for columns of bytes. */
final class DeflatedText {

  private DeflatedText() {}

  static byte[] deflate(String text) {
    try (var in =
        new DeflaterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String inflate(byte[] deflated) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the database holds damaged code", e);
    }
  }
}
