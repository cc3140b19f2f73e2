package dev.assay.web.sharing;

import dev.assay.problem.Problem;
import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import dev.assay.submission.Submission;
import dev.assay.web.request.PathLookup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets visitors share their accepted submissions by plain forms, and withdraw them. */
@Controller
class SharePages {

  private final OwnSharing own;
  private final SharedSolutions solutions;
  private final PathLookup paths;

  SharePages(OwnSharing own, SharedSolutions solutions, PathLookup paths) {
    this.own = own;
    this.solutions = solutions;
    this.paths = paths;
  }

  @GetMapping("/submissions/{id}/share")
  String ask(@PathVariable String id, HttpServletRequest request, Locale language, Model model) {
    Submission submission = own.submission(id, request);
    own.expectShareable(submission);
    Problem problem = paths.problemOrNull(submission.problem());
    model.addAttribute(
        "problemTitle", problem == null ? submission.problem() : problem.title().in(language));
    model.addAttribute("submission", submission);
    model.addAttribute(
        "solution",
        solutions
            .ofSubmission(submission.id())
            .map(shared -> SolutionView.of(shared, true))
            .orElse(null));
    model.addAttribute("hasLinks", solutions.hasLinks());
    model.addAttribute("mostCharacters", SharedNote.MAX_LENGTH);
    return "sharing/share";
  }

  @PostMapping("/submissions/{id}/share")
  String share(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String visibility,
      @RequestParam(required = false) @Nullable String note,
      HttpServletRequest request) {
    SharedSolution shared = own.share(id, visibility, note, request);
    return "redirect:/solutions/" + shared.id();
  }

  @PostMapping("/submissions/{id}/share/withdrawal")
  String withdraw(@PathVariable String id, HttpServletRequest request) {
    own.withdraw(id, request);
    return "redirect:/submissions/" + own.submission(id, request).id();
  }
}
