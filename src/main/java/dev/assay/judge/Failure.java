package dev.assay.judge;

import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first case that a submission failed. Values are in the notation of problem files, each cut
 * beyond 65,536 characters; {@link Judge#caseValues} has them whole.
 *
 * @param number of the case, from 1
 * @param actual null when no answer came
 * @param stdout up to 64 KB of it: the beginning, and the end behind a line that says how much is
 *     left out
 * @param message the exception with its text and its causes, or a sentence about what happened;
 *     null for a plain wrong answer
 * @param frames the user's own frames only, innermost first, beginning with the innermost cause
 */
public record Failure(
    int number,
    String input,
    String expected,
    @Nullable String actual,
    String stdout,
    @Nullable Localized<String> message,
    List<Frame> frames) {

  /** One frame of the user's code. */
  public record Frame(String method, int line) {}
}
