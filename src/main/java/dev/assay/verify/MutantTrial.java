package dev.assay.verify;

import dev.assay.compiler.mutate.Mutant;

/** The fate of one mutant of the reference. */
record MutantTrial(Mutant mutant, Fate fate) {

  /** The ways in which a trial ends. */
  enum Fate {
    /** A case noticed it. */
    KILLED,
    /** It was stopped because it took far longer than the reference. */
    TOO_SLOW,
    /** All cases accept it. */
    SURVIVED
  }
}
