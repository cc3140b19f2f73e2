package dev.assay.web.aid.trace;

import dev.assay.aid.trace.TraceInput;
import dev.assay.aid.trace.TraceReport;
import dev.assay.aid.trace.Tracer;
import dev.assay.judge.InvalidInputException;
import dev.assay.problem.Problem;
import dev.assay.web.guard.ConcurrencyLimit;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import dev.assay.web.solve.SubmittedCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Traces code for the player on the page and for programs, without storing it. */
@RestController
class TraceApi {

  /** What was recorded, as bytes and as texts, and the answer, which is copied as it grows. */
  private static final int COPIES = 5;

  private final Tracer tracer;
  private final PathLookup lookup;
  private final SubmittedCode submitted;
  private final FairUse fairUse;
  private final JsonMapper json;

  TraceApi(
      Tracer tracer, PathLookup lookup, SubmittedCode submitted, FairUse fairUse, JsonMapper json) {
    this.tracer = tracer;
    this.lookup = lookup;
    this.submitted = submitted;
    this.fairUse = fairUse;
    this.json = json;
  }

  /** Sends the text itself, to know when it is gone, as a long one takes room until then. */
  @PostMapping(path = "/api/problems/{slug}/traces", consumes = MediaType.APPLICATION_JSON_VALUE)
  void trace(
      @PathVariable String slug,
      @RequestBody TraceRequest body,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language)
      throws IOException {
    var problem = lookup.problem(slug);
    String code = submitted.check(body.code());
    TraceInput input = body.traceInput(problem);
    Answer answer =
        fairUse.running(
            request, () -> answer(trace(problem, code, input, request, language), request));
    try {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setContentLength(answer.bytes().length);
      response.getOutputStream().write(answer.bytes());
    } finally {
      answer.room().close();
    }
  }

  /** An answer with the room that it takes until it is sent. */
  private record Answer(byte[] bytes, ConcurrencyLimit.Permit room) {}

  /** Takes the room before anything is written. */
  private Answer answer(TraceJson trace, HttpServletRequest request) {
    ConcurrencyLimit.Permit room = fairUse.sending(request, COPIES * trace.length());
    try {
      return new Answer(json.writeValueAsBytes(trace), room);
    } catch (RuntimeException | Error e) {
      room.close();
      throw e;
    }
  }

  private TraceJson trace(
      Problem problem, String code, TraceInput input, HttpServletRequest request, Locale language) {
    try {
      return switch (tracer.trace(problem, code, input, Requester.address(request))) {
        case TraceReport.Traced traced -> TraceJson.of(traced, language);
        case TraceReport.Rejected rejected -> TraceJson.rejected(rejected.diagnostics(), language);
        case TraceReport.Untraceable untraceable ->
            throw new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT, "untraceable", untraceable.reason());
      };
    } catch (InvalidInputException e) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-input", e.index() + 1, e.reason());
    }
  }
}
