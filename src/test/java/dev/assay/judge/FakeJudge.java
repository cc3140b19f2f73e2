package dev.assay.judge;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Fix;
import dev.assay.judge.engine.Slots;
import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.signature.Notation;
import dev.assay.worker.Values;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Gives the verdict that the code asks for, such as {@code // WRONG_ANSWER}; of code with the word
 * SEVERAL it judges the class {@link #JUDGED_CLASS}.
 */
public class FakeJudge extends Judge {

  public static final String HOSTILE =
      "</pre><script>alert(1)</script><img src=x onerror=alert(1)>";

  public static final String JUDGED_CLASS = "Main.Solution";

  private static final Diagnostic DIAGNOSTIC =
      new Diagnostic(
          2, 9, 2, 12, Diagnostic.Severity.ERROR, Localized.same("cannot find symbol " + HOSTILE));

  private static final Diagnostic FIXABLE =
      new Diagnostic(
          DIAGNOSTIC.line(),
          DIAGNOSTIC.column(),
          DIAGNOSTIC.endLine(),
          DIAGNOSTIC.endColumn(),
          DIAGNOSTIC.severity(),
          DIAGNOSTIC.message(),
          List.of(
              new Fix(new Localized<>("Remove it", "删除"), List.of(new Fix.Edit(2, 9, 2, 12, "")))));

  /** Judging waits for it. */
  public volatile CountDownLatch mayJudge = new CountDownLatch(0);

  /** Is counted down when code with the word SLOW is diagnosed, which waits like judging. */
  public final CountDownLatch diagnosing = new CountDownLatch(1);

  public FakeJudge() {
    super(null, null, null, new Slots(1), (problem, finding) -> {});
  }

  @Override
  public Judgement judge(Problem problem, String code, CaseProgress progress) {
    awaitLeave();
    progress.judged(0, 4);
    progress.judged(2, 4);
    Verdict verdict = wanted(code);
    return judgement(verdict).naming(judgedClass(code));
  }

  private static @Nullable String judgedClass(String code) {
    return code.contains("SEVERAL") ? JUDGED_CLASS : null;
  }

  private static Judgement judgement(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> new Judgement(verdict, 4, 4, 3, 45_000_000, List.of(), null);
      case COMPILE_ERROR -> new Judgement(verdict, 0, 4, 0, 0, List.of(DIAGNOSTIC), null);
      default -> new Judgement(verdict, 2, 4, 7, 51_000_000, List.of(), failure(verdict));
    };
  }

  private void awaitLeave() {
    try {
      mayJudge.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Failure failure(Verdict verdict) {
    boolean crashed = verdict == Verdict.RUNTIME_ERROR;
    return new Failure(
        3,
        "nums = [" + "1,".repeat(3_000) + "1]",
        "[1,2]",
        crashed ? null : "[2,1]",
        HOSTILE,
        crashed ? Localized.same("java.lang.IllegalStateException: " + HOSTILE) : null,
        crashed ? List.of(new Failure.Frame("solve", 3)) : List.of());
  }

  @SuppressWarnings("unchecked") // inputs are encoded as one list, none of them null
  private static List<Object> values(OwnInput input) {
    return (List<Object>) Objects.requireNonNull(Values.decode(input.encoded()));
  }

  @Override
  public RunReport run(Problem problem, String code, List<OwnInput> inputs, String sender)
      throws InvalidInputException {
    if (code.contains("INVALID")) {
      throw new InvalidInputException(
          1, new Localized<>("nums[0] must be positive", "nums[0] 必须为正数"));
    }
    if (code.contains("BREAK")) {
      throw new IllegalStateException("secret internals");
    }
    Verdict verdict = wanted(code);
    if (verdict == Verdict.COMPILE_ERROR) {
      return new RunReport(verdict, List.of(DIAGNOSTIC), List.of());
    }
    List<List<Object>> all =
        inputs.isEmpty()
            ? problem.samples().stream().map(TestCase.Stored::input).toList()
            : inputs.stream().map(FakeJudge::values).toList();
    return new RunReport(
        verdict,
        List.of(),
        all.stream().map(input -> one(problem, input, verdict)).toList(),
        judgedClass(code));
  }

  private static RunReport.RunCase one(Problem problem, List<Object> input, Verdict verdict) {
    return new RunReport.RunCase(
        Notation.writeInput(problem.signature(), input),
        "1",
        verdict == Verdict.ACCEPTED ? "1" : "2",
        verdict,
        HOSTILE,
        null,
        verdict == Verdict.RUNTIME_ERROR
            ? List.of(new Failure.Frame("Solution.solve", 2))
            : List.of(),
        2);
  }

  @Override
  public List<Diagnostic> diagnose(Problem problem, String code) {
    if (code.contains("SLOW")) {
      diagnosing.countDown();
      awaitLeave();
    }
    return wanted(code) == Verdict.COMPILE_ERROR ? List.of(FIXABLE) : List.of();
  }

  @Override
  public CaseValues caseValues(Problem problem, int number) {
    return new CaseValues("nums = [" + "1,".repeat(30_000) + "1]", "[1,2]");
  }

  @Override
  public boolean hasRoomForCases() {
    return true;
  }

  @Override
  public void prepare(Problem problem) {}

  private static Verdict wanted(String code) {
    for (Verdict verdict : Verdict.values()) {
      if (code.contains(verdict.name())) {
        return verdict;
      }
    }
    return Verdict.ACCEPTED;
  }
}
