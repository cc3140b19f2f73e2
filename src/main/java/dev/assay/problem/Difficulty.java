package dev.assay.problem;

/** The intended difficulty of a problem. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
