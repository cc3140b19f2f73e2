package dev.assay.web;

import dev.assay.judge.CaseValues;
import dev.assay.judge.Failure;
import dev.assay.judge.Judge;
import dev.assay.judge.Judgement;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalogue;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Submitting by plain form, and the page of a submission. */
@Controller
class SubmissionPages {

  private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final ProblemCatalogue problems;
  private final Submissions submissions;
  private final Requested requested;
  private final Visitors visitors;
  private final Judge judge;

  SubmissionPages(
      ProblemCatalogue problems,
      Submissions submissions,
      Requested requested,
      Visitors visitors,
      Judge judge) {
    this.judge = judge;
    this.problems = problems;
    this.submissions = submissions;
    this.requested = requested;
    this.visitors = visitors;
  }

  @PostMapping("/problems/{slug}/submissions")
  String submit(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problem problem = requested.problem(slug);
    String checked = SubmittedCode.check(code);
    var submission = submissions.submit(visitors.require(request, response), problem, checked);
    return "redirect:/submissions/" + submission.id();
  }

  @GetMapping("/submissions/{id}")
  String show(@PathVariable String id, HttpServletRequest request, Locale language, Model model) {
    Submission submission = requested.submission(id);
    boolean own = visitors.own(request, submission);
    Integer position = submissions.position(submission.id()).orElse(null);
    model.addAttribute("submission", SubmissionView.of(submission, own, position));
    model.addAttribute(
        "problemTitle",
        problems
            .find(submission.problem())
            .map(problem -> problem.title().in(language))
            .orElse(submission.problem()));
    return Fragment.isWanted(request) ? "submission/verdict :: verdict" : "submission/show";
  }

  /** Gives a value of the failed case whole, as text. */
  @GetMapping("/submissions/{id}/failure/{part}")
  ResponseEntity<String> failure(
      @PathVariable String id, @PathVariable String part, HttpServletRequest request) {
    Submission submission = requested.submission(id);
    Judgement judgement = submission.judgement();
    Failure failure = judgement == null ? null : judgement.failure();
    String text =
        failure == null || !visitors.own(request, submission)
            ? null
            : part(submission, failure, part);
    if (text == null) {
      throw new Refusal(HttpStatus.NOT_FOUND, "no-such-value");
    }
    return ResponseEntity.ok().contentType(PLAIN).body(text);
  }

  /** Takes long values from the problem, since a submission keeps only their beginnings. */
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
