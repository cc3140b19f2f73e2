package dev.assay.web.solve;

import dev.assay.web.request.Refusal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The code of a request, checked before anything is done with it. */
public final class SubmittedCode {

  /** The longest code, in bytes of UTF-8: as much as the compiler takes. */
  public static final int MAX_BYTES = 64 * 1024;

  private SubmittedCode() {}

  /**
   * Returns {@code code} unless it is missing, blank, too long, or has what is no character: half
   * of a surrogate pair, or U+0000, which not every database stores.
   */
  static String check(@Nullable String code) {
    if (code == null || code.isBlank()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-code");
    }
    int bytes = code.length() > MAX_BYTES ? code.length() : utf8Length(code);
    if (bytes > MAX_BYTES) {
      throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "code-too-long", bytes, MAX_BYTES);
    }
    int line = 1;
    for (int c : code.codePoints().toArray()) {
      if (c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw new Refusal(HttpStatus.BAD_REQUEST, "no-character", line, "%04X".formatted(c));
      }
      line += c == '\n' ? 1 : 0;
    }
    return code;
  }

  private static int utf8Length(String code) {
    return code.getBytes(StandardCharsets.UTF_8).length;
  }
}
