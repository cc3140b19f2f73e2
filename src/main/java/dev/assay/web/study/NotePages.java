package dev.assay.web.study;

import dev.assay.study.Note;
import dev.assay.web.markdown.Markdown;
import dev.assay.web.request.Fragment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves a note by plain form, and shows a note to scripts as it is laid out. */
@Controller
class NotePages {

  private final NoteTexts notes;
  private final NoteApi api;
  private final Marking marking;

  NotePages(NoteTexts notes, NoteApi api, Marking marking) {
    this.notes = notes;
    this.api = api;
    this.marking = marking;
  }

  @GetMapping("/problems/{slug}/note")
  String show(@PathVariable String slug, HttpServletRequest request, Model model) {
    String text =
        marking.reader(slug, request).map(id -> notes.find(id, slug)).map(Note::text).orElse("");
    model.addAttribute("noteHtml", Markdown.toHtml(text));
    return Fragment.isWanted(request) ? "solve/notes :: shown" : back(slug);
  }

  @PostMapping("/problems/{slug}/note")
  String save(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Long version,
      HttpServletRequest request,
      HttpServletResponse response) {
    api.save(slug, new NoteApi.NoteRequest(text, version), request, response);
    return back(slug);
  }

  private static String back(String slug) {
    return "redirect:/problems/" + slug + "#notes";
  }
}
