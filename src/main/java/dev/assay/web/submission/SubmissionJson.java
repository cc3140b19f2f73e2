package dev.assay.web.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.submission.Submission;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.ShortenedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission in the API.
 *
 * @param judgedClass the class that was judged, where the code has others that could be meant
 * @param solvingSeconds null for anybody but the owner, and where no stopwatch ran
 * @param code null for anybody but the owner
 */
record SubmissionJson(
    UUID id,
    String problem,
    Submission.State state,
    @Nullable Verdict verdict,
    int passed,
    int total,
    long timeMillis,
    long memoryBytes,
    List<DiagnosticJson> diagnostics,
    @Nullable FailureJson failure,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String judgedClass,
    Instant createdAt,
    @Nullable Instant judgedAt,
    @Nullable Integer solvingSeconds,
    @Nullable String code) {

  private static final Judgement NONE_YET =
      new Judgement(Verdict.JUDGE_ERROR, 0, 0, 0, 0, List.of(), null);

  /** The first case that a submission failed, its values shortened. */
  record FailureJson(
      @JsonProperty("case") int number,
      String input,
      String expected,
      @Nullable String actual,
      String stdout,
      @Nullable String message,
      List<Failure.Frame> frames) {

    static @Nullable FailureJson of(@Nullable Failure failure, Locale language) {
      return failure == null
          ? null
          : new FailureJson(
              failure.number(),
              ShortenedText.of(failure.input()),
              ShortenedText.of(failure.expected()),
              ShortenedText.orNull(failure.actual()),
              ShortenedText.ends(failure.stdout()),
              ShortenedText.orNull(failure.message(), language),
              failure.frames());
    }
  }

  /**
   * @param own whether the request comes from the owner
   * @param language of messages
   */
  static SubmissionJson of(Submission submission, boolean own, Locale language) {
    Judgement judgement = submission.judgement();
    Judgement known = judgement == null ? NONE_YET : judgement;
    return new SubmissionJson(
        submission.id(),
        submission.problem(),
        submission.state(),
        judgement == null ? null : judgement.verdict(),
        known.passed(),
        known.total(),
        known.timeMillis(),
        known.memoryBytes(),
        DiagnosticJson.of(known.diagnostics(), language),
        FailureJson.of(known.failure(), language),
        ShortenedText.orNull(known.judgedClass()),
        submission.createdAt(),
        submission.judgedAt(),
        own ? submission.solvingSeconds() : null,
        own ? submission.code() : null);
  }
}
