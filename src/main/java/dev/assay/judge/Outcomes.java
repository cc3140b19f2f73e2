package dev.assay.judge;

import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;

/** Reads outcomes: which verdict they lead to and what to say of them. */
final class Outcomes {

  private static final String ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException: ";

  private Outcomes() {}

  /** Returns the verdict on a call that was stopped. */
  static Verdict verdict(Reason reason) {
    return switch (reason) {
      case CPU_TIME, WALL_TIME -> Verdict.TIME_LIMIT_EXCEEDED;
      case MEMORY -> Verdict.MEMORY_LIMIT_EXCEEDED;
      case OUTPUT -> Verdict.OUTPUT_LIMIT_EXCEEDED;
      case EXIT, THREADS, TAMPERING -> Verdict.RUNTIME_ERROR;
    };
  }

  /** Says in a sentence why a call was stopped. */
  static String message(Reason reason) {
    return switch (reason) {
      case CPU_TIME -> "The call used up its CPU time.";
      case WALL_TIME -> "The call did not end: it waited, slept or was blocked.";
      case MEMORY -> "The call needed more memory than the limit.";
      case OUTPUT -> "The answer or the standard output is longer than the limit.";
      case EXIT -> "The program ended itself without an answer. Does it call System.exit?";
      case THREADS -> "The program was stopped because it started too many threads.";
      case TAMPERING -> "The program was stopped because it reached for what no solution needs.";
    };
  }

  /** Tells whether code of the package threw an exception to say that it refuses a value. */
  static boolean isRefusal(Outcome outcome) {
    return outcome instanceof Outcome.Threw threw && threw.message().startsWith(ILLEGAL_ARGUMENT);
  }

  /** Says what happened instead of an answer, or that the answer has the wrong type. */
  static String describe(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered answered -> "the answer is missing or of the wrong type.";
      case Outcome.Threw threw ->
          threw.message().startsWith(ILLEGAL_ARGUMENT)
              ? threw.message().substring(ILLEGAL_ARGUMENT.length())
              : threw.message();
      case Outcome.Stopped stopped -> message(stopped.reason());
    };
  }
}
