package dev.assay.web.submission;

import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.problem.TrailQuery;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a submission, and the part of it that shows the verdict or the progress. */
@Component
class VerdictPage {

  private final Submissions submissions;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final VerdictModel verdictModel;

  VerdictPage(
      Submissions submissions, PathLookup lookup, Visitors visitors, VerdictModel verdictModel) {
    this.submissions = submissions;
    this.lookup = lookup;
    this.visitors = visitors;
    this.verdictModel = verdictModel;
  }

  /**
   * Fills the model and returns the name of the view.
   *
   * @param id as it stands in the URL
   */
  String view(
      String id, TrailQuery trail, HttpServletRequest request, Locale language, Model model) {
    Submission submission = lookup.submission(id);
    boolean own = visitors.isOwn(request, submission);
    Integer position =
        submission.state() == Submission.State.QUEUED
            ? submissions.position(submission.id()).orElse(null)
            : null;
    Problem problem = lookup.problemOrNull(submission.problem());
    model.addAttribute(
        "submission", SubmissionView.of(submission, problem, own, position, language));
    model.addAttribute("trailQuery", trail);
    verdictModel.addTo(model, submission, request, language);
    return Fragment.isWanted(request) ? "submission/verdict :: verdict" : "submission/show";
  }
}
