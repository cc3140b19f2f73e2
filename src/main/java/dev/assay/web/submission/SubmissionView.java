package dev.assay.web.submission;

import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.submission.Submission;
import dev.assay.web.value.AnswerComparison;
import dev.assay.web.value.DiagnosticJson;
import dev.assay.web.value.ShownValue;
import dev.assay.web.value.VisibleText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission on its page.
 *
 * @param judgement null while it is judged
 * @param judgedClass the class that was judged, where the code has others that could be meant
 * @param code null for anybody but the owner
 * @param position how many are judged before it; null once it is being judged
 */
record SubmissionView(
    UUID id,
    String problem,
    Submission.State state,
    @Nullable Judgement judgement,
    List<DiagnosticJson> diagnostics,
    @Nullable FailureView failure,
    @Nullable String judgedClass,
    Instant createdAt,
    @Nullable String code,
    @Nullable Integer position) {

  /** The first case that failed. */
  record FailureView(
      int number,
      ShownValue input,
      ShownValue expected,
      @Nullable ShownValue actual,
      boolean different,
      ShownValue stdout,
      @Nullable String message,
      List<Failure.Frame> frames) {

    static FailureView of(Failure failure, Verdict verdict, Locale language) {
      var compared = AnswerComparison.of(failure.expected(), failure.actual(), verdict);
      return new FailureView(
          failure.number(),
          ShownValue.of(failure.input()),
          compared.expected(),
          compared.actual(),
          compared.different(),
          ShownValue.ends(failure.stdout()),
          VisibleText.message(failure.message(), language),
          VisibleText.frames(failure.frames()));
    }
  }

  static SubmissionView of(
      Submission submission, boolean own, @Nullable Integer position, Locale language) {
    Judgement judgement = submission.judgement();
    Failure failure = judgement == null ? null : judgement.failure();
    return new SubmissionView(
        submission.id(),
        submission.problem(),
        submission.state(),
        judgement,
        judgement == null ? List.of() : VisibleText.diagnostics(judgement.diagnostics(), language),
        failure == null || judgement == null
            ? null
            : FailureView.of(failure, judgement.verdict(), language),
        judgement == null ? null : VisibleText.name(judgement.judgedClass()),
        submission.createdAt(),
        own ? submission.code() : null,
        position);
  }
}
