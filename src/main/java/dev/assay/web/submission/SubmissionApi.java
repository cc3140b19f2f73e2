package dev.assay.web.submission;

import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.request.PageRange;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.VisitorHistory;
import dev.assay.web.request.Visitors;
import dev.assay.web.solve.CodeService;
import dev.assay.web.solve.SolvingTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Takes submissions from programs and returns their state and verdict. */
@RestController
class SubmissionApi {

  private static final int USUAL_SIZE = 20;

  private final VisitorHistory history;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final CodeService codeService;

  SubmissionApi(
      VisitorHistory history, PathLookup lookup, Visitors visitors, CodeService codeService) {
    this.history = history;
    this.lookup = lookup;
    this.visitors = visitors;
    this.codeService = codeService;
  }

  /**
   * The body of a request that submits code.
   *
   * @param solvingSeconds any JSON, so that a wrong value gets an answer about itself
   */
  record SubmitRequest(
      @Nullable String code,
      @JsonDeserialize(using = SolvingTime.Sent.class) @Nullable Object solvingSeconds) {}

  @PostMapping(
      path = "/api/problems/{slug}/submissions",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<SubmissionJson> submit(
      @PathVariable String slug,
      @RequestBody SubmitRequest body,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    var problem = lookup.problem(slug);
    Submission submission =
        codeService.submit(problem, body.code(), body.solvingSeconds(), request, response);
    return ResponseEntity.accepted()
        .location(URI.create(request.getContextPath() + "/api/submissions/" + submission.id()))
        .body(SubmissionJson.of(submission, true, language));
  }

  @GetMapping("/api/submissions/{id}")
  SubmissionJson submission(@PathVariable String id, HttpServletRequest request, Locale language) {
    Submission submission = lookup.submission(id);
    return SubmissionJson.of(submission, visitors.isOwn(request, submission), language);
  }

  /** Lists the visitor's own submissions; a {@code Link} header leads to the next page. */
  @GetMapping("/api/submissions")
  ResponseEntity<List<SubmissionJson>> list(
      @RequestParam(name = "problem", required = false) @Nullable String slug,
      @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size,
      HttpServletRequest request,
      Locale language) {
    PageRange range = PageRange.of(page, size, USUAL_SIZE, Submissions.MAX_PAGE_SIZE);
    if (slug != null) {
      lookup.problem(slug);
    }
    List<SubmissionJson> own =
        history.list(request, slug, range.page(), range.size()).stream()
            .map(submission -> SubmissionJson.of(submission, true, language))
            .toList();
    var answer = ResponseEntity.ok();
    if (own.size() == range.size()) {
      var uri = UriComponentsBuilder.fromPath(request.getContextPath() + "/api/submissions");
      if (slug != null) {
        uri.queryParam("problem", slug);
      }
      answer.header(HttpHeaders.LINK, range.linkToNext(uri));
    }
    return answer.body(own);
  }
}
