package dev.assay.web.sharing;

import dev.assay.account.Account;
import dev.assay.sharing.Access;
import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds shared solutions, and whether the visitor may open them. */
@Component
class SolutionLookup {

  private final SharedSolutions solutions;
  private final Submissions submissions;
  private final Visitors visitors;

  SolutionLookup(SharedSolutions solutions, Submissions submissions, Visitors visitors) {
    this.solutions = solutions;
    this.submissions = submissions;
    this.visitors = visitors;
  }

  /**
   * Finds a solution that is not closed to the visitor.
   *
   * @throws Refusal if there is none
   */
  SharedSolution solution(String id, HttpServletRequest request) {
    try {
      return solutions
          .find(UUID.fromString(id))
          .filter(found -> access(found, request) != Access.CLOSED)
          .orElseThrow(SolutionLookup::unknown);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static Refusal unknown() {
    return new Refusal(HttpStatus.NOT_FOUND, "unknown-solution");
  }

  String code(SharedSolution solution) {
    return submissions
        .find(solution.submission())
        .map(Submission::code)
        .orElseThrow(SolutionLookup::unknown);
  }

  boolean isOwn(SharedSolution solution, HttpServletRequest request) {
    return solution.account().equals(visitor(request));
  }

  Access access(SharedSolution solution, HttpServletRequest request) {
    return solutions.access(solution, visitor(request));
  }

  /**
   * Returns the access to the solutions of a problem.
   *
   * @throws Refusal if sharing is switched off
   */
  Access access(String slug, HttpServletRequest request) {
    Access access = solutions.access(slug, visitor(request));
    if (access == Access.CLOSED) {
      throw new Refusal(HttpStatus.NOT_FOUND, "share-off");
    }
    return access;
  }

  private @Nullable UUID visitor(HttpServletRequest request) {
    return visitors.find(request).map(Account::id).orElse(null);
  }
}
