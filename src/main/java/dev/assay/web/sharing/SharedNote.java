package dev.assay.web.sharing;

import dev.assay.web.request.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the note of a request. */
final class SharedNote {

  /** In UTF-16 units, as browsers count; line ends count once. */
  static final int MAX_LENGTH = 5_000;

  private SharedNote() {}

  /**
   * Returns the text with plain line ends, empty if there is none. U+0000, which not every database
   * stores, and halves of surrogate pairs become U+FFFD.
   *
   * @throws Refusal if it is too long
   */
  static String of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.length() > MAX_LENGTH) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE, "share-note-too-long", lines.length(), MAX_LENGTH);
    }
    return lines
        .codePoints()
        .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? 0xfffd : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
