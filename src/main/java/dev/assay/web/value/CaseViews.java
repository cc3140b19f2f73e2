package dev.assay.web.value;

import dev.assay.judge.Failure;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.signature.Notation;
import dev.assay.web.picture.Mark;
import dev.assay.web.picture.Picture;
import dev.assay.web.picture.Pictures;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes views of a problem's cases. */
public final class CaseViews {

  /** Clients that read slowly make the server keep all whole values of a page. */
  static final int MOST_WHOLE = 500_000;

  private final AnswerRule rule;
  private final boolean isDesign;
  private final Pictures pictures;
  private final Locale language;
  private int wholeLeft = MOST_WHOLE;

  /**
   * @param problem null if it is gone: then its cases are shown as those of any method
   */
  public CaseViews(@Nullable Problem problem, Locale language) {
    rule = problem == null ? AnswerRule.EXACT : AnswerRule.of(problem);
    isDesign = problem != null && problem.signature().design() != null;
    pictures = problem == null ? Pictures.NONE : Pictures.of(problem);
    this.language = language;
  }

  /** Shows the case that a submission failed. */
  public CaseView failed(Failure failure, Verdict verdict) {
    var answer = AnswerComparison.of(failure.expected(), failure.actual(), verdict, rule);
    CallTable calls = calls(failure.input(), failure.expected(), failure.actual(), answer);
    return new CaseView(
        failure.number(),
        verdict,
        Argument.of(failure.input(), pictures),
        ShownValue.of(failure.input()),
        told(answer, calls),
        drawn(answer.expected(), true, failure.input()),
        drawn(answer.actual(), false, failure.input()),
        rule.several(),
        calls,
        ShownValue.ends(failure.stdout()),
        VisibleText.message(failure.message(), language),
        VisibleText.frames(failure.frames()),
        null);
  }

  /**
   * Shows a case of a run, which is stored nowhere, with its whole values, unless the cases before
   * it had 500,000 characters of them.
   */
  public CaseView run(int number, RunReport.RunCase run) {
    boolean whole = hasRoom(run);
    var answer =
        whole
            ? AnswerComparison.withWhole(run.expected(), run.actual(), run.verdict(), rule)
            : AnswerComparison.of(run.expected(), run.actual(), run.verdict(), rule);
    CallTable calls = calls(run.input(), run.expected(), run.actual(), answer);
    return new CaseView(
        number,
        run.verdict(),
        Argument.of(run.input(), pictures),
        whole(ShownValue.of(run.input()), whole ? run.input() : null),
        told(answer, calls),
        drawn(answer.expected(), true, run.input()),
        drawn(answer.actual(), false, run.input()),
        rule.several(),
        calls,
        whole(ShownValue.ends(run.stdout()), whole ? run.stdout() : null),
        VisibleText.message(run.message(), language),
        VisibleText.frames(run.frames()),
        run.timeMillis());
  }

  private boolean hasRoom(RunReport.RunCase run) {
    String actual = run.actual();
    wholeLeft -= run.input().length() + run.expected().length() + run.stdout().length();
    wholeLeft -= actual == null ? 0 : actual.length();
    return wholeLeft >= 0;
  }

  private static ShownValue whole(ShownValue shown, @Nullable String whole) {
    return whole == null ? shown : shown.withWhole(whole);
  }

  /**
   * Shows a sample of which no answer was kept.
   *
   * @param verdict null if it was not run
   */
  public CaseView sample(
      int number, TestCase.Stored sample, Problem problem, @Nullable Verdict verdict) {
    String input = Notation.writeInput(problem.signature(), sample.input());
    String expected = Notation.write(sample.output());
    var answer = AnswerComparison.withWhole(expected, null, verdict, rule);
    return new CaseView(
        number,
        verdict,
        Argument.of(input, pictures),
        ShownValue.of(input).withWhole(input),
        answer,
        drawn(answer.expected(), true, input),
        null,
        rule.several(),
        calls(input, expected, null, answer),
        ShownValue.of(""),
        null,
        List.of(),
        null);
  }

  private @Nullable CallTable calls(
      String input, String expected, @Nullable String actual, AnswerComparison answer) {
    return isDesign ? CallTable.of(input, expected, actual, answer.index()) : null;
  }

  private @Nullable Picture drawn(@Nullable ShownValue answer, boolean wanted, String input) {
    if (answer == null || answer.cut()) {
      return null;
    }
    int start = answer.before().length();
    String marked = answer.marked();
    Mark mark = marked == null ? Mark.NONE : new Mark(start, start + marked.length(), wanted);
    List<Argument.Written> arguments = Argument.written(input);
    return pictures.answer(answer.shown(), mark, name -> Argument.find(arguments, name));
  }

  private static AnswerComparison told(AnswerComparison answer, @Nullable CallTable calls) {
    String call = calls == null ? null : calls.different();
    return call == null ? answer : answer.inCall(Objects.requireNonNull(call));
  }
}
