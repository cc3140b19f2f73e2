package dev.assay.judge.engine;

import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;

/** Reads outcomes: which verdict they lead to and what to say of them. */
public final class OutcomeWording {

  private static final String ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException: ";

  private OutcomeWording() {}

  /** Returns the verdict on a call that gave no answer. */
  static Verdict verdict(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Verdict.WRONG_ANSWER;
      case Outcome.Threw threw -> Verdict.RUNTIME_ERROR;
      case Outcome.Refused refused -> Verdict.WRONG_ANSWER;
      case Outcome.Stopped stopped -> verdict(stopped.reason());
    };
  }

  private static Verdict verdict(Reason reason) {
    return switch (reason) {
      case CPU_TIME, WALL_TIME -> Verdict.TIME_LIMIT_EXCEEDED;
      case MEMORY -> Verdict.MEMORY_LIMIT_EXCEEDED;
      case OUTPUT -> Verdict.OUTPUT_LIMIT_EXCEEDED;
      case EXIT, THREADS, TAMPERING -> Verdict.RUNTIME_ERROR;
    };
  }

  /** Tells whether code of the package threw an exception to say that it refuses a value. */
  static boolean isRefusal(Outcome outcome) {
    return outcome instanceof Outcome.Threw threw && threw.message().startsWith(ILLEGAL_ARGUMENT);
  }

  /** Says what happened instead of an answer, or that the answer has the wrong type. */
  public static Localized<String> describe(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> Wording.of("outcome.no-answer");
      case Outcome.Threw threw ->
          threw.message().startsWith(ILLEGAL_ARGUMENT)
              ? reason(threw.message().substring(ILLEGAL_ARGUMENT.length()))
              : Localized.same(threw.message());
      case Outcome.Refused refused -> reason(refused.message());
      case Outcome.Stopped stopped -> Wording.of("outcome." + stopped.reason());
    };
  }

  /** Says what happened to a submission: like {@link #describe}, but its exceptions are its own. */
  static Localized<String> message(Outcome outcome) {
    return outcome instanceof Outcome.Threw threw
        ? threw.frames().isEmpty() ? reason(threw.message()) : Localized.same(threw.message())
        : describe(outcome);
  }

  /** A reason is in English, and in Chinese on a line below if there is one. */
  private static Localized<String> reason(String said) {
    int end = said.indexOf('\n');
    return end >= 0 && said.codePoints().skip(end).anyMatch(Character::isIdeographic)
        ? new Localized<>(said.substring(0, end).strip(), said.substring(end).strip())
        : Localized.same(said);
  }
}
