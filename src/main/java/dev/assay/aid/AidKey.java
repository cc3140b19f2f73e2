package dev.assay.aid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The question that an aid answers: it has the same answer for each submission of the same code.
 *
 * @param kind the aid, in at most 20 characters
 * @param version of the problem
 * @param codeHash the SHA-256 of the code, in hexadecimal digits
 */
public record AidKey(String kind, String version, String codeHash) {

  /** Returns the key of an aid for {@code code}. */
  public static AidKey of(String kind, String version, String code) {
    return new AidKey(kind, version, hash(code));
  }

  private static String hash(String code) {
    try {
      byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JDK has SHA-256", e);
    }
  }
}
