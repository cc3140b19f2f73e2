package dev.assay.web.aid.trace;

import dev.assay.aid.trace.KeptTrace;
import dev.assay.problem.Problem;
import dev.assay.web.request.PathLookup;
import dev.assay.web.solve.SubmittedCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what was traced by a link, and leads from the link to the problem's page. */
@Controller
class KeptTraceApi {

  private final TraceKeeping keeping;
  private final PathLookup lookup;
  private final SubmittedCode submitted;

  KeptTraceApi(TraceKeeping keeping, PathLookup lookup, SubmittedCode submitted) {
    this.keeping = keeping;
    this.lookup = lookup;
    this.submitted = submitted;
  }

  @PostMapping(
      path = "/api/problems/{slug}/traces/kept",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<KeptTraceJson> keep(
      @PathVariable String slug,
      @RequestBody TraceRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problem problem = lookup.problem(slug);
    String code = submitted.check(body.code());
    KeptTrace kept = keeping.keep(problem, code, body.text(problem), request, response);
    String place = request.getContextPath() + "/api/traces/" + kept.id();
    return ResponseEntity.created(URI.create(place)).body(KeptTraceJson.of(kept, problem, true));
  }

  @GetMapping("/api/traces/{id}")
  @ResponseBody
  KeptTraceJson trace(@PathVariable String id, HttpServletRequest request) {
    KeptTrace kept = keeping.open(id, request);
    boolean own = keeping.isOwn(kept, request);
    return KeptTraceJson.of(kept, lookup.problem(kept.problem()), own);
  }

  @DeleteMapping("/api/traces/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(@PathVariable String id, HttpServletRequest request) {
    keeping.forget(id, request);
  }

  /** Leads to the problem, whose page traces the code again. */
  @GetMapping("/traces/{id}")
  String page(@PathVariable String id, HttpServletRequest request) {
    KeptTrace kept = keeping.open(id, request);
    return "redirect:/problems/" + lookup.problem(kept.problem()).slug() + "?trace=" + kept.id();
  }
}
