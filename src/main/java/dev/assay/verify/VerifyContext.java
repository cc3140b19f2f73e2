package dev.assay.verify;

import dev.assay.aid.counterexample.PoolTrials;
import dev.assay.judge.Judge;
import dev.assay.judge.JudgeContext;
import dev.assay.judge.engine.CodeFaults;

/** Starts the judge and the parts of a verification, without a web server and a database. */
public final class VerifyContext implements AutoCloseable {

  private final JudgeContext context;

  /**
   * Starts all parts. Unless configured, there is one slot more than there are cores, so that one
   * may wait, for example until a deadlock is certain, while the others compute; no visitor's
   * submission is slowed down by that.
   */
  public VerifyContext() {
    int slots = Runtime.getRuntime().availableProcessors() + 1;
    context = JudgeContext.with(VerifyConfiguration.class, "assay.judge.slots=" + slots);
  }

  Judge judge() {
    return context.judge();
  }

  CodeFaults codeFaults() {
    return context.part(CodeFaults.class);
  }

  ExampleTrials trials() {
    return context.part(ExampleTrials.class);
  }

  Validations validations() {
    return context.part(Validations.class);
  }

  Comparisons comparisons() {
    return context.part(Comparisons.class);
  }

  PoolTrials poolTrials() {
    return context.part(PoolTrials.class);
  }

  MutantTrials mutantTrials() {
    return context.part(MutantTrials.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
