package dev.assay.judge.engine;

import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Fault;
import dev.assay.sandbox.Outcome.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Translates outcomes into verdicts and into sentences for solvers and authors. */
public final class OutcomeWording {

  private static final String NO_REASON = "java.lang.IllegalArgumentException";
  private static final String ILLEGAL_ARGUMENT = NO_REASON + ": ";

  private OutcomeWording() {}

  /** Returns the verdict on a call that gave no answer. */
  public static Verdict verdict(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Verdict.WRONG_ANSWER;
      case Outcome.Threw threw -> Verdict.RUNTIME_ERROR;
      case Outcome.Refused refused -> Verdict.WRONG_ANSWER;
      case Outcome.PackageFailed failed -> Verdict.JUDGE_ERROR;
      case Outcome.Unusable unusable ->
          switch (unusable.fault()) {
            case NOT_FOR_NEXT_STEP -> Verdict.WRONG_ANSWER;
            case TOO_LARGE -> Verdict.OUTPUT_LIMIT_EXCEEDED;
            case NOTATION_REFUSED, NOTATION_FAILED, TOO_DEEP, NO_SUCH_PREFIX ->
                Verdict.RUNTIME_ERROR;
          };
      case Outcome.Stopped stopped -> verdict(stopped.reason());
    };
  }

  private static Verdict verdict(Reason reason) {
    return switch (reason) {
      case CPU_TIME, IDLE_TIME -> Verdict.TIME_LIMIT_EXCEEDED;
      case MEMORY -> Verdict.MEMORY_LIMIT_EXCEEDED;
      case OUTPUT -> Verdict.OUTPUT_LIMIT_EXCEEDED;
      case EXIT, THREADS, TAMPERING -> Verdict.RUNTIME_ERROR;
    };
  }

  /**
   * Returns the reason for which the package's own code refused a value by an
   * IllegalArgumentException, an empty text if it has none; empty if it did anything else. A static
   * initializer has seen no value yet, so it refuses none.
   */
  static Optional<Localized<String>> refusal(Outcome outcome) {
    if (!(outcome instanceof Outcome.Threw threw)
        || threw.frames().stream().anyMatch(frame -> frame.method().endsWith(".<clinit>"))) {
      return Optional.empty();
    }
    return threw.message().equals(NO_REASON)
        ? Optional.of(CustomChecks.NO_REASON)
        : Optional.of(threw.message())
            .filter(message -> message.startsWith(ILLEGAL_ARGUMENT))
            .map(message -> reason(message.substring(ILLEGAL_ARGUMENT.length())));
  }

  /** Describes what the package's own code did instead of giving a fitting answer. */
  public static Localized<String> describe(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Wording.of("outcome.no-answer");
      case Outcome.Threw threw ->
          refusal(outcome)
              .filter(reason -> !reason.en().isEmpty())
              .orElseGet(() -> Localized.same(threw.messageWithCauses()));
      case Outcome.Refused refused -> reason(refused.message());
      case Outcome.PackageFailed failed ->
          Wording.of("package.failed", failed.file() + ":" + failed.line(), failed.message());
      case Outcome.Unusable unusable -> unusable(unusable.fault(), unusable.arguments());
      case Outcome.Stopped stopped ->
          Wording.of(
              "outcome." + stopped.reason(),
              seconds(stopped.waits().idle()),
              seconds(stopped.cpu()),
              seconds(stopped.waits().forCore()));
    };
  }

  /** Describes like {@link #describe}, but repeats nothing that the code said. */
  static Localized<String> withoutItsWords(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> describe(answered);
      case Outcome.Stopped stopped -> describe(stopped);
      case Outcome.Threw threw -> Wording.of("outcome.threw");
      case Outcome.Refused refused -> Wording.of("outcome.threw");
      case Outcome.PackageFailed failed -> Wording.of("outcome.threw");
      case Outcome.Unusable unusable -> Wording.of("outcome.no-answer");
    };
  }

  /** Describes that the calls of a submission or run were idle too long together. */
  static Localized<String> idleTogether(IdleBudget budget) {
    return Wording.of("outcome.idle-together", seconds(budget.spent()), seconds(budget.limit()));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1e3);
  }

  /**
   * Describes what a submission did instead of answering: like {@link #describe}, but exceptions
   * are its own and stay whole.
   */
  static Localized<String> message(Outcome outcome) {
    return outcome instanceof Outcome.Threw threw
        ? Localized.same(threw.messageWithCauses())
        : describe(outcome);
  }

  private static Localized<String> unusable(Fault fault, List<String> arguments) {
    return fault == Fault.NOTATION_REFUSED
        ? reason(arguments.getFirst())
        : Wording.of("outcome." + fault, arguments.toArray());
  }

  /**
   * Reads the reason of a package's own code: in English, and in Chinese on the lines below if its
   * author added them. A second line without ideographs belongs to the English text.
   */
  static Localized<String> reason(String said) {
    int end = said.indexOf('\n');
    return end >= 0 && said.codePoints().skip(end).anyMatch(Character::isIdeographic)
        ? new Localized<>(said.substring(0, end).strip(), said.substring(end).strip())
        : Localized.same(said);
  }
}
