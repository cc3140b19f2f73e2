package dev.assay.web.study;

import dev.assay.account.Account;
import dev.assay.study.Note;
import dev.assay.study.OwnLists;
import dev.assay.study.Review;
import dev.assay.study.Reviews;
import dev.assay.study.Stars;
import dev.assay.web.markdown.Markdown;
import dev.assay.web.request.VisitorZone;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Adds the visitor's own marks on a problem to its page. */
@Component
public class StudyModel {

  private final Visitors visitors;
  private final Stars stars;
  private final NoteTexts notes;
  private final Reviews reviews;
  private final OwnLists lists;
  private final Clock clock;

  StudyModel(
      Visitors visitors,
      Stars stars,
      NoteTexts notes,
      Reviews reviews,
      OwnLists lists,
      Clock clock) {
    this.visitors = visitors;
    this.stars = stars;
    this.notes = notes;
    this.reviews = reviews;
    this.lists = lists;
    this.clock = clock;
  }

  public void addTo(Model model, String slug, HttpServletRequest request) {
    Optional<UUID> visitor = visitors.find(request).map(Account::id);
    Optional<Note> note = visitor.map(id -> notes.find(id, slug));
    model.addAttribute("starred", visitor.filter(id -> stars.has(id, slug)).isPresent());
    model.addAttribute("note", note.orElse(null));
    model.addAttribute("noteHtml", Markdown.toHtml(note.map(Note::text).orElse("")));
    model.addAttribute("ownLists", visitor.map(lists::all).orElse(List.of()));
    addReview(model, slug, request);
  }

  /** Adds the day on which the visitor wants to come back, and the waits to choose from. */
  public void addReview(Model model, String slug, HttpServletRequest request) {
    Review review =
        visitors.find(request).flatMap(visitor -> reviews.find(visitor.id(), slug)).orElse(null);
    model.addAttribute("slug", slug);
    model.addAttribute(
        "review", review == null ? null : ReviewView.of(review, VisitorZone.today(request, clock)));
    model.addAttribute("waits", Review.WAITS);
  }
}
