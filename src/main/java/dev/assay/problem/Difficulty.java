package dev.assay.problem;

/** How hard a problem is meant to be. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
