package dev.assay.judge.engine;

import dev.assay.judge.Failure;
import dev.assay.judge.PackageException;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Notation;
import dev.assay.sandbox.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one case.
 *
 * @param actual null when no answer came
 */
public record CaseResult(
    Verdict verdict,
    @Nullable String actual,
    String stdout,
    @Nullable Localized<String> message,
    List<Failure.Frame> frames,
    long timeMillis) {

  /** Longer values are cut: the rest is no help, and a database would have to hold it. */
  private static final int MAX_TEXT = 1 << 16;

  /** Returns the result of a call that gave no answer. */
  static CaseResult withoutAnswer(Outcome outcome, long timeMillis) {
    return withoutAnswer(outcome, OutcomeWording.message(outcome), timeMillis);
  }

  static CaseResult withoutAnswer(Outcome outcome, Localized<String> message, long timeMillis) {
    return new CaseResult(
        OutcomeWording.verdict(outcome),
        null,
        outcome.stdout(),
        message,
        outcome instanceof Outcome.Threw threw
            ? threw.frames().stream().map(f -> new Failure.Frame(f.method(), f.line())).toList()
            : List.of(),
        timeMillis);
  }

  /** Returns the result of a case that a run leaves out, because {@code late} took too long. */
  static CaseResult notCalled(int late) {
    return new CaseResult(
        Verdict.TIME_LIMIT_EXCEEDED,
        null,
        "",
        Wording.of("outcome.not-called", late),
        List.of(),
        0);
  }

  /** Returns the result of a case that can't be judged, because the package is at fault. */
  public static CaseResult failed(PackageException fault) {
    return new CaseResult(Verdict.JUDGE_ERROR, null, "", fault.reason(), List.of(), 0);
  }

  /** Returns a run's case of an encoded input that the package's own code has no answer to. */
  public static RunReport.RunCase unanswered(
      Problem problem, byte[] input, PackageException fault) {
    return new RunReport.RunCase(
        Notation.writeInput(problem.signature(), PreparedCase.values(input), MAX_TEXT),
        "",
        null,
        Verdict.JUDGE_ERROR,
        "",
        fault.reason(),
        List.of(),
        0);
  }

  public Failure failure(Problem problem, PreparedCase prepared) {
    return new Failure(
        prepared.number(),
        prepared.input(problem, MAX_TEXT),
        Notation.write(prepared.expected(), MAX_TEXT),
        actual,
        stdout,
        message,
        frames);
  }

  public RunReport.RunCase runCase(Problem problem, PreparedCase prepared) {
    return new RunReport.RunCase(
        prepared.input(problem, MAX_TEXT),
        Notation.write(prepared.expected(), MAX_TEXT),
        actual,
        verdict,
        stdout,
        message,
        frames,
        timeMillis);
  }

  /** Returns an answer in the notation of problem files, cut if it is long. */
  public static String shown(@Nullable Object answer) {
    return Notation.write(answer, MAX_TEXT);
  }
}
