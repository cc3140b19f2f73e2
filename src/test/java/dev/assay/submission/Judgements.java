package dev.assay.submission;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import java.util.List;

/** Sample judgements. */
final class Judgements {
  private Judgements() {}

  static Judgement accepted() {
    return new Judgement(Verdict.ACCEPTED, 3, 3, 12, 40_000_000, List.of(), null);
  }

  static Judgement wrongAnswer() {
    var frames = List.of(new Failure.Frame("f", 3));
    var failure = new Failure(2, "n = 1", "1", "\"最小\"", "out\n", null, frames);
    var warning =
        new Diagnostic(
            1, 2, 3, 4, Diagnostic.Severity.WARNING, new Localized<>("unchecked", "未检查"));
    return new Judgement(
        Verdict.WRONG_ANSWER, 1, 3, 12, 40_000_000, List.of(warning), failure, "Main.Bag");
  }
}
