package dev.assay.web.submission;

import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.problem.TrailQuery;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Visitors;
import dev.assay.web.solve.CodeService;
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

/** Takes submissions by plain form, and shows the page of a submission. */
@Controller
class SubmissionPages {

  private final Submissions submissions;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final CodeService codeService;
  private final VerdictModel verdictModel;

  SubmissionPages(
      Submissions submissions,
      PathLookup lookup,
      Visitors visitors,
      CodeService codeService,
      VerdictModel verdictModel) {
    this.submissions = submissions;
    this.lookup = lookup;
    this.visitors = visitors;
    this.codeService = codeService;
    this.verdictModel = verdictModel;
  }

  @PostMapping("/problems/{slug}/submissions")
  String submit(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String solvingSeconds,
      TrailQuery trail,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problem problem = lookup.problem(slug);
    var submission = codeService.submit(problem, code, solvingSeconds, request, response);
    return "redirect:/submissions/" + submission.id() + trail.suffix();
  }

  @GetMapping("/submissions/{id}")
  String show(
      @PathVariable String id,
      TrailQuery trail,
      HttpServletRequest request,
      Locale language,
      Model model) {
    Submission submission = lookup.submission(id);
    boolean own = visitors.isOwn(request, submission);
    Integer position = submissions.position(submission.id()).orElse(null);
    Problem problem = lookup.problemOrNull(submission.problem());
    model.addAttribute(
        "submission", SubmissionView.of(submission, problem, own, position, language));
    model.addAttribute("trailQuery", trail);
    verdictModel.addTo(model, submission, request, language);
    return Fragment.isWanted(request) ? "submission/verdict :: verdict" : "submission/show";
  }
}
