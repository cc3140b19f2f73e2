package dev.assay.sharing;

/** The visitors who may open a shared solution. */
public enum Visibility {
  /** Visitors who have solved the problem. */
  SOLVED,
  /** Visitors who have solved the problem, and anyone who has the link. */
  LINK
}
