package dev.assay.web.sharing;

import dev.assay.sharing.NotSharedException;
import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import dev.assay.sharing.Visibility;
import dev.assay.submission.Submission;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shares and withdraws visitors' own solutions within the fair-use limits; for pages and API. */
@Component
class OwnSharing {

  private final SharedSolutions solutions;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final FairUse fairUse;

  OwnSharing(SharedSolutions solutions, PathLookup lookup, Visitors visitors, FairUse fairUse) {
    this.solutions = solutions;
    this.lookup = lookup;
    this.visitors = visitors;
    this.fairUse = fairUse;
  }

  /**
   * Returns the visitor's own submission.
   *
   * @throws Refusal if there is none with this id, or it belongs to somebody else
   */
  Submission submission(String id, HttpServletRequest request) {
    Submission submission = lookup.submission(id);
    if (!visitors.isOwn(request, submission)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "share-foreign");
    }
    return submission;
  }

  /** Refuses a submission that can't be shared. */
  void expectShareable(Submission submission) {
    try {
      solutions.expectShareable(submission);
    } catch (NotSharedException e) {
      throw refusal(e);
    }
  }

  /** Shares an own submission, or changes how it is shared. */
  SharedSolution share(
      String id, @Nullable String visibility, @Nullable String note, HttpServletRequest request) {
    Submission submission = submission(id, request);
    Visibility wanted = visibility(visibility);
    String checked = SharedNote.of(note);
    fairUse.sharing(request, checked);
    try {
      SharedSolution shared = solutions.share(submission, wanted, checked);
      fairUse.stored(request, checked);
      return shared;
    } catch (NotSharedException e) {
      throw refusal(e);
    }
  }

  /** Ends the sharing of an own submission; does nothing if it is not shared. */
  void withdraw(String id, HttpServletRequest request) {
    Submission submission = submission(id, request);
    fairUse.sharing(request, "");
    try {
      solutions.withdraw(submission.id());
    } catch (NotSharedException e) {
      throw refusal(e);
    }
  }

  private static Visibility visibility(@Nullable String word) {
    return Arrays.stream(Visibility.values())
        .filter(each -> SolutionJson.word(each).equals(word))
        .findFirst()
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "share-visibility"));
  }

  private static Refusal refusal(NotSharedException e) {
    return switch (e.reason()) {
      case OFF -> new Refusal(HttpStatus.FORBIDDEN, "share-off");
      case NO_LINKS -> new Refusal(HttpStatus.FORBIDDEN, "share-no-links");
      case NOT_ACCEPTED -> new Refusal(HttpStatus.CONFLICT, "share-not-accepted");
      case TOO_MANY -> new Refusal(HttpStatus.CONFLICT, "share-too-many", SharedSolutions.MOST);
      case REMOVED -> new Refusal(HttpStatus.FORBIDDEN, "share-removed");
    };
  }
}
