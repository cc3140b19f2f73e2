package dev.assay.web.study;

import dev.assay.study.Note;
import dev.assay.study.NoteSaving;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Returns and saves the visitor's note on a problem, for programs. */
@RestController
class NoteApi {

  private final NoteTexts notes;
  private final Marking marking;

  NoteApi(NoteTexts notes, Marking marking) {
    this.notes = notes;
    this.marking = marking;
  }

  /**
   * The body of a request that saves a note.
   *
   * @param version that the text was made from; null replaces any
   */
  record NoteRequest(@Nullable String text, @Nullable Long version) {}

  /**
   * A note.
   *
   * @param merged whether it also holds a text that was saved elsewhere in the meantime
   */
  record NoteJson(String text, long version, boolean merged) {

    static NoteJson of(Note note, boolean merged) {
      return new NoteJson(note.text(), note.version(), merged);
    }
  }

  @GetMapping("/api/problems/{slug}/note")
  NoteJson note(@PathVariable String slug, HttpServletRequest request) {
    return marking
        .reader(slug, request)
        .map(reader -> NoteJson.of(notes.find(reader, slug), false))
        .orElse(new NoteJson("", 0, false));
  }

  @PutMapping(path = "/api/problems/{slug}/note", consumes = MediaType.APPLICATION_JSON_VALUE)
  NoteJson save(
      @PathVariable String slug,
      @RequestBody NoteRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    String text = NoteTexts.checked(body.text());
    Optional<UUID> keeper =
        text.isEmpty()
            ? marking.owner(slug, request)
            : Optional.of(marking.keeper(slug, request, response));
    if (keeper.isEmpty()) {
      return new NoteJson("", 0, false);
    }
    NoteSaving.Saved saved = notes.save(keeper.get(), slug, text, body.version());
    return NoteJson.of(saved.note(), saved.merged());
  }
}
