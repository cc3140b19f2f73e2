package dev.assay.web.submission;

import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Visitors;
import dev.assay.web.solve.CodeActions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Submitting by plain form, and the page of a submission. */
@Controller
class SubmissionPages {

  private final Submissions submissions;
  private final PathLookup requested;
  private final Visitors visitors;
  private final CodeActions attempts;
  private final VerdictModel surroundings;

  SubmissionPages(
      Submissions submissions,
      PathLookup requested,
      Visitors visitors,
      CodeActions attempts,
      VerdictModel surroundings) {
    this.submissions = submissions;
    this.requested = requested;
    this.visitors = visitors;
    this.attempts = attempts;
    this.surroundings = surroundings;
  }

  @PostMapping("/problems/{slug}/submissions")
  String submit(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problem problem = requested.problem(slug);
    var submission = attempts.submit(problem, code, request, response);
    return "redirect:/submissions/" + submission.id();
  }

  @GetMapping("/submissions/{id}")
  String show(@PathVariable String id, HttpServletRequest request, Locale language, Model model) {
    Submission submission = requested.submission(id);
    boolean own = visitors.own(request, submission);
    Integer position = submissions.position(submission.id()).orElse(null);
    model.addAttribute("submission", SubmissionView.of(submission, own, position, language));
    surroundings.addTo(model, submission, request, language);
    return Fragment.isWanted(request) ? "submission/verdict :: verdict" : "submission/show";
  }
}
