package dev.assay.web.request;

import dev.assay.account.Account;
import dev.assay.submission.Standing;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up a visitor's submissions, and which problems they solved or tried. */
@Component
public class VisitorHistory {

  private static final int RECENT = 20;

  private final Visitors visitors;
  private final Submissions submissions;

  VisitorHistory(Visitors visitors, Submissions submissions) {
    this.visitors = visitors;
    this.submissions = submissions;
  }

  /** Returns the visitor's latest submissions, of all problems if {@code slug} is null. */
  public List<Submission> recent(HttpServletRequest request, @Nullable String slug) {
    return list(request, slug, 0, RECENT);
  }

  /**
   * Returns a page of the visitor's submissions, newest first.
   *
   * @param slug of their problem, or null for all
   * @param page from 0
   */
  public List<Submission> list(
      HttpServletRequest request, @Nullable String slug, int page, int size) {
    return visitors
        .find(request)
        .map(visitor -> submissions.list(visitor.id(), slug, page, size))
        .orElse(List.of());
  }

  /** Tells whether a submission is the visitor's own. */
  public boolean isOwn(HttpServletRequest request, Submission submission) {
    return visitors.isOwn(request, submission);
  }

  /**
   * Returns the visitor's standings by slug, the problem of the newest submission first; a problem
   * that is missing was never tried.
   */
  public Map<String, Standing> standings(HttpServletRequest request) {
    return visitors.find(request).map(Account::id).map(submissions::standings).orElse(Map.of());
  }
}
