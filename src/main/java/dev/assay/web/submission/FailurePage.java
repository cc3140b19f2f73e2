package dev.assay.web.submission;

import dev.assay.judge.CaseValues;
import dev.assay.judge.Failure;
import dev.assay.judge.Judge;
import dev.assay.judge.Judgement;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Submission;
import dev.assay.web.guard.ConcurrencyLimit;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows one value of a failed case as text: input and expected answer whole, the rest as far as it
 * is stored.
 */
@Controller
class FailurePage {

  private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final ProblemCatalogue problems;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final Judge judge;
  private final FairUse fairUse;

  FailurePage(
      ProblemCatalogue problems,
      PathLookup lookup,
      Visitors visitors,
      Judge judge,
      FairUse fairUse) {
    this.problems = problems;
    this.lookup = lookup;
    this.visitors = visitors;
    this.judge = judge;
    this.fairUse = fairUse;
  }

  /** Sends the text itself, to know when it is gone: clients that read slowly keep it for long. */
  @GetMapping("/submissions/{id}/failure/{part}")
  void failure(
      @PathVariable String id,
      @PathVariable String part,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Submission submission = lookup.submission(id);
    Judgement judgement = submission.judgement();
    Failure failure = judgement == null ? null : judgement.failure();
    String text =
        failure == null || !visitors.isOwn(request, submission)
            ? null
            : part(submission, failure, part);
    if (text == null) {
      throw new Refusal(HttpStatus.NOT_FOUND, "no-such-value");
    }
    ConcurrencyLimit.Permit permit = fairUse.sending(request, 2L * text.length());
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      response.setContentType(PLAIN.toString());
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    } finally {
      permit.close();
    }
  }

  /** Takes the case's own values from the problem: a submission keeps only their beginnings. */
  private @Nullable String part(Submission submission, Failure failure, String part) {
    return switch (part) {
      case "input" -> values(submission, failure).input();
      case "expected" -> values(submission, failure).expected();
      case "actual" -> failure.actual();
      case "stdout" -> failure.stdout();
      default -> null;
    };
  }

  private CaseValues values(Submission submission, Failure failure) {
    return problems
        .find(submission.problem())
        .filter(problem -> problem.version().equals(submission.problemVersion()))
        .map(problem -> judge.caseValues(problem, failure.number()))
        .orElseGet(() -> new CaseValues(failure.input(), failure.expected()));
  }
}
