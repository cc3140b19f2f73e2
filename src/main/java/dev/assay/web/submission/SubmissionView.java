package dev.assay.web.submission;

import dev.assay.judge.Judgement;
import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import dev.assay.web.value.DiagnosticJson;
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
 * @param cases none unless a case failed
 * @param judgedClass the class that was judged, where the code has others that could be meant
 * @param solvingSeconds null for anybody but the owner, and where no stopwatch ran
 * @param code null for anybody but the owner
 * @param position how many are judged before it; null once it is being judged
 */
record SubmissionView(
    UUID id,
    String problem,
    Submission.State state,
    @Nullable Judgement judgement,
    List<DiagnosticJson> diagnostics,
    SubmissionCases cases,
    @Nullable String judgedClass,
    Instant createdAt,
    @Nullable Integer solvingSeconds,
    @Nullable String code,
    @Nullable Integer position) {

  static SubmissionView of(
      Submission submission,
      @Nullable Problem problem,
      boolean own,
      @Nullable Integer position,
      Locale language) {
    Judgement judgement = submission.judgement();
    return new SubmissionView(
        submission.id(),
        submission.problem(),
        submission.state(),
        judgement,
        judgement == null ? List.of() : VisibleText.diagnostics(judgement.diagnostics(), language),
        SubmissionCases.of(submission, problem, language),
        judgement == null ? null : VisibleText.name(judgement.judgedClass()),
        submission.createdAt(),
        own ? submission.solvingSeconds() : null,
        own ? submission.code() : null,
        position);
  }
}
