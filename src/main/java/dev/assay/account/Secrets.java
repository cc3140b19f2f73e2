package dev.assay.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes the secrets by which visitors are recognized. Only their hashes are stored. */
final class Secrets {

  private static final int TOKEN_BYTES = 32;
  private static final int CODE_LETTERS = 12;

  /** Crockford's base 32: no two letters look alike, and each has 5 bits. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** Returns a secret for a cookie, of 256 bits. */
  static String token() {
    var bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Returns a secret that can be typed, of 60 bits, such as {@code 7QK2-M0ZB-9XHT}. */
  static String code() {
    var code = new StringBuilder();
    for (int i = 0; i < CODE_LETTERS; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(32)));
    }
    return code.toString();
  }

  /** Returns a typed code in the form in which it was handed out. */
  static String typed(String code) {
    String letters =
        code.toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return letters.replaceAll("(.{4})(?=.)", "$1-");
  }

  static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
