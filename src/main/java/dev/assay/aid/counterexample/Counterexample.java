package dev.assay.aid.counterexample;

import dev.assay.judge.Failure;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The smallest input that was found on which code fails. Values are in the notation of problem
 * files; input and expected answer are whole.
 *
 * @param verdict of the code on this input, the same as that of the submission
 * @param actual null when no answer came
 * @param message as in {@link Failure}
 * @param frames as in {@link Failure}
 * @param size values in the input: elements, nodes and characters, and one for each argument
 * @param tried inputs that the code was called with
 */
public record Counterexample(
    Verdict verdict,
    String input,
    String expected,
    @Nullable String actual,
    String stdout,
    @Nullable Localized<String> message,
    List<Failure.Frame> frames,
    int size,
    Origin origin,
    int tried) {

  /** The way in which an input was found. */
  public enum Origin {
    /** Among small inputs of the problem; perhaps made smaller yet. */
    SEARCHED,
    /** Made of the case that failed. */
    SHRUNK,
    /** It is the case that failed: no smaller input was found, and it is small. */
    CASE
  }

  /** A reader needs no more of an answer or a standard output beside a small input. */
  private static final int MOST_TEXT = 2_000;

  static Counterexample of(RunReport.RunCase run, int size, Origin origin, int tried) {
    return new Counterexample(
        run.verdict(),
        run.input(),
        run.expected(),
        cut(run.actual()),
        Objects.requireNonNull(cut(run.stdout())),
        run.message(),
        run.frames(),
        size,
        origin,
        tried);
  }

  private static @Nullable String cut(@Nullable String text) {
    if (text == null || text.length() <= MOST_TEXT) {
      return text;
    }
    int end = MOST_TEXT - (Character.isHighSurrogate(text.charAt(MOST_TEXT - 1)) ? 1 : 0);
    return text.substring(0, end) + "…";
  }
}
