package dev.assay.web.aid;

import dev.assay.aid.counterexample.Counterexample;
import dev.assay.aid.counterexample.Counterexamples.Answer;
import dev.assay.judge.Failure;
import dev.assay.judge.Verdict;
import dev.assay.web.value.ShortenedText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Returns the smallest input that a submission fails to programs of its sender. */
@RestController
class CounterexampleApi {

  private final OwnCounterexample own;

  CounterexampleApi(OwnCounterexample own) {
    this.own = own;
  }

  /** A counterexample; its input is whole, so that a run takes it as it is. */
  record CounterexampleJson(
      Verdict verdict,
      String input,
      String expected,
      @Nullable String actual,
      String stdout,
      @Nullable String message,
      List<Failure.Frame> frames,
      int size,
      Counterexample.Origin origin,
      int tried) {

    static CounterexampleJson of(Counterexample found, Locale language) {
      return new CounterexampleJson(
          found.verdict(),
          found.input(),
          found.expected(),
          ShortenedText.orNull(found.actual()),
          ShortenedText.ends(found.stdout()),
          ShortenedText.orNull(found.message(), language),
          found.frames(),
          found.size(),
          found.origin(),
          found.tried());
    }
  }

  @GetMapping("/api/submissions/{id}/counterexample")
  ResponseEntity<CounterexampleJson> counterexample(
      @PathVariable String id, HttpServletRequest request, Locale language) {
    return switch (own.ask(id, request).answer()) {
      case Answer.Found found ->
          ResponseEntity.ok(CounterexampleJson.of(found.counterexample(), language));
      case Answer.Sought sought ->
          ResponseEntity.accepted().header(HttpHeaders.RETRY_AFTER, "1").build();
      case Answer.None none -> ResponseEntity.noContent().build();
    };
  }
}
