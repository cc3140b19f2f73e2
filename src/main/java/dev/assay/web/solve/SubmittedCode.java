package dev.assay.web.solve;

import dev.assay.compiler.CompilerProperties;
import dev.assay.web.guard.RequestSizeFilter;
import dev.assay.web.request.Refusal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks the code of a request before it is used. */
@Component
public class SubmittedCode {

  /** A form writes up to three bytes for one, and sends test cases along with the code. */
  private static final int MAX_BYTES = RequestSizeFilter.MAX_BYTES / 4;

  private final int maxBytes;

  SubmittedCode(CompilerProperties compiler) {
    if (compiler.maxSource().toBytes() > MAX_BYTES) {
      throw new IllegalArgumentException(
          "assay.compiler.max-source must be at most %dKB, so that requests have room for it"
              .formatted(MAX_BYTES >> 10));
    }
    maxBytes = (int) compiler.maxSource().toBytes();
  }

  /**
   * Returns {@code code}, which must not be missing, blank or longer than the compiler accepts.
   *
   * @throws Refusal also for half of a surrogate pair, and for U+0000, which not every database
   *     stores
   */
  public String check(@Nullable String code) {
    if (code == null || code.isBlank()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-code");
    }
    int bytes = code.length() > maxBytes ? code.length() : utf8Length(code);
    if (bytes > maxBytes) {
      throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "code-too-long", bytes, maxBytes);
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

  /** Returns {@code offset}, which must not be missing or lie outside of {@code code}. */
  static int checkOffset(String code, @Nullable Integer offset) {
    if (offset == null || offset < 0 || offset > code.length()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-such-offset", code.length());
    }
    return offset;
  }

  private static int utf8Length(String code) {
    return code.getBytes(StandardCharsets.UTF_8).length;
  }
}
