package dev.assay.verify;

import dev.assay.compiler.mutate.Mutant;

/** What became of a mutant of the reference. */
public record MutantTrial(Mutant mutant, Fate fate) {

  /** How it ended. */
  public enum Fate {
    /** A case noticed it. */
    KILLED,
    /** It was stopped because it took far longer than the reference. */
    TOO_SLOW,
    /** All cases accept it. */
    SURVIVED
  }
}
