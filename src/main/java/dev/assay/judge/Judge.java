package dev.assay.judge;

import dev.assay.compiler.Diagnostic;
import dev.assay.problem.Problem;
import java.util.List;

/** The only door to judging. */
public class Judge {

  /**
   * Judges {@code code} over all cases of {@code problem}, up to the first that fails. Blocks until
   * done; never throws for anything that the submission or the worker did.
   */
  public Judgement judge(Problem problem, String code, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /**
   * Runs {@code code} on {@code inputs}, each the arguments in the signature's order and Java
   * types, with expected answers from the reference; on the sample cases when {@code inputs} is
   * empty.
   */
  public RunReport run(Problem problem, String code, List<List<Object>> inputs) {
    throw new UnsupportedOperationException();
  }

  /** Compiles {@code code} without running it and returns what the compiler says. */
  public List<Diagnostic> diagnose(Problem problem, String code) {
    throw new UnsupportedOperationException();
  }
}
