package dev.assay.web.sharing;

import dev.assay.sharing.Access;
import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import dev.assay.web.request.PageRange;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Shares solutions for programs, and returns those that are shared. */
@RestController
class SharingApi {

  private static final int USUAL_SIZE = 20;
  private static final int MAX_SIZE = 100;

  private final OwnSharing own;
  private final SolutionLookup lookup;
  private final SharedSolutions solutions;
  private final PathLookup paths;

  SharingApi(OwnSharing own, SolutionLookup lookup, SharedSolutions solutions, PathLookup paths) {
    this.own = own;
    this.lookup = lookup;
    this.solutions = solutions;
    this.paths = paths;
  }

  /** The body of a request that shares a submission. */
  record ShareRequest(@Nullable String visibility, @Nullable String note) {}

  @PutMapping(path = "/api/submissions/{id}/share", consumes = MediaType.APPLICATION_JSON_VALUE)
  SolutionJson share(
      @PathVariable String id, @RequestBody ShareRequest body, HttpServletRequest request) {
    SharedSolution shared = own.share(id, body.visibility(), body.note(), request);
    return SolutionJson.of(shared, true, lookup.code(shared));
  }

  @DeleteMapping("/api/submissions/{id}/share")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, HttpServletRequest request) {
    own.withdraw(id, request);
  }

  @GetMapping("/api/solutions/{id}")
  SolutionJson solution(@PathVariable String id, HttpServletRequest request) {
    SharedSolution solution = lookup.solution(id, request);
    expectOpen(lookup.access(solution, request), solution.problem());
    return SolutionJson.of(solution, lookup.isOwn(solution, request), lookup.code(solution));
  }

  /** Lists the solutions of a problem; a {@code Link} header leads to the next page. */
  @GetMapping("/api/problems/{slug}/solutions")
  ResponseEntity<List<SolutionJson>> list(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size,
      HttpServletRequest request) {
    paths.problem(slug);
    var order = SolutionSort.of(sort);
    PageRange range = PageRange.of(page, size, USUAL_SIZE, MAX_SIZE);
    expectOpen(lookup.access(slug, request), slug);
    List<SolutionJson> list =
        solutions.list(slug, order, range.page(), range.size()).stream()
            .map(each -> SolutionJson.of(each, lookup.isOwn(each, request), null))
            .toList();
    var answer = ResponseEntity.ok();
    if (list.size() == range.size()) {
      var uri =
          UriComponentsBuilder.fromPath(
              request.getContextPath() + "/api/problems/" + slug + "/solutions");
      answer.header(
          HttpHeaders.LINK, range.linkToNext(uri.queryParam("sort", SolutionSort.word(order))));
    }
    return answer.body(list);
  }

  private static void expectOpen(Access access, String slug) {
    if (access != Access.OPEN) {
      throw new Refusal(HttpStatus.FORBIDDEN, "solve-first", slug);
    }
  }
}
