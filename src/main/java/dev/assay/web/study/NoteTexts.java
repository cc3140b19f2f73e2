package dev.assay.web.study;

import dev.assay.study.Note;
import dev.assay.study.NoteSaving;
import dev.assay.study.Notes;
import dev.assay.web.request.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Saves the notes that visitors send, or says why a note can't be saved. */
@Component
class NoteTexts {

  private final Notes notes;

  NoteTexts(Notes notes) {
    this.notes = notes;
  }

  Note find(UUID account, String slug) {
    return notes.find(account, slug);
  }

  /**
   * Checks the length of a text, which must be known before a guest is made for it.
   *
   * @throws Refusal if there is no text, or too much
   */
  static String checked(@Nullable String text) {
    if (text == null) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "note-missing");
    }
    String clean = cleaned(text);
    if (clean.length() > Note.MAX_LENGTH) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE, "note-too-long", Note.MAX_LENGTH, clean.length());
    }
    return clean;
  }

  /**
   * Saves a checked text.
   *
   * @param base the version that the text was made from; null replaces any
   */
  NoteSaving.Saved save(UUID account, String slug, String text, @Nullable Long base) {
    return switch (notes.save(account, slug, text, base)) {
      case NoteSaving.Saved saved -> saved;
      case NoteSaving.TooLongTogether together ->
          throw new Refusal(HttpStatus.CONFLICT, "note-changed", Note.MAX_LENGTH)
              .with("text", together.stored().text())
              .with("version", together.stored().version());
      case NoteSaving.Full full ->
          throw new Refusal(HttpStatus.CONFLICT, "too-many-notes", Notes.MOST, Notes.MOST_TEXT);
    };
  }

  /** Leaves out what databases store differently: NUL, halves of characters, kinds of line ends. */
  private static String cleaned(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    String whole = new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return whole.isBlank() ? "" : whole;
  }
}
