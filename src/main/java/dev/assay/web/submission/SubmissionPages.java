package dev.assay.web.submission;

import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.web.problem.TrailQuery;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import dev.assay.web.solve.CodeService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes submissions by form, and shows the page of a submission. */
@Controller
class SubmissionPages {

  private final PathLookup lookup;
  private final CodeService codeService;
  private final FirstMoment firstMoment;
  private final VerdictPage verdictPage;

  SubmissionPages(
      PathLookup lookup,
      CodeService codeService,
      FirstMoment firstMoment,
      VerdictPage verdictPage) {
    this.lookup = lookup;
    this.codeService = codeService;
    this.firstMoment = firstMoment;
    this.verdictPage = verdictPage;
  }

  /**
   * Leads a plain form to the submission's page. A script gets the part with the verdict at once if
   * judging takes no longer than a moment, and otherwise with the progress.
   */
  @PostMapping("/problems/{slug}/submissions")
  String submit(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String solvingSeconds,
      TrailQuery trail,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language,
      Model model) {
    Problem problem = lookup.problem(slug);
    Submission submission = codeService.submit(problem, code, solvingSeconds, request, response);
    String page = "/submissions/" + submission.id();
    if (!Fragment.isWanted(request)) {
      return "redirect:" + page + trail.suffix();
    }
    firstMoment.pass(submission, request);
    response.setStatus(HttpStatus.CREATED.value());
    response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + page);
    return verdictPage.view(submission.id().toString(), trail, request, language, model);
  }

  @GetMapping("/submissions/{id}")
  String show(
      @PathVariable String id,
      TrailQuery trail,
      HttpServletRequest request,
      Locale language,
      Model model) {
    return verdictPage.view(id, trail, request, language, model);
  }
}
