package dev.assay.web.request;

import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the problem or submission that a URL names, or refuses the request. */
@Component
public class PathLookup {

  private final ProblemCatalogue problems;
  private final Submissions submissions;

  PathLookup(ProblemCatalogue problems, Submissions submissions) {
    this.problems = problems;
    this.submissions = submissions;
  }

  public Problem problem(String slug) {
    return problems
        .find(slug)
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "unknown-problem", slug));
  }

  /** Returns a problem that may be gone; null if it is. */
  public @Nullable Problem problemOrNull(String slug) {
    return problems.find(slug).orElse(null);
  }

  public boolean isMissing(String slug) {
    return problems.find(slug).isEmpty();
  }

  public Submission submission(String id) {
    return parse(id)
        .flatMap(submissions::find)
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "unknown-submission", id));
  }

  private static Optional<UUID> parse(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
