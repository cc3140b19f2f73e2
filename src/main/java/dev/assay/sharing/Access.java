package dev.assay.sharing;

/** A visitor's access to a shared solution, or to those of a problem. */
public enum Access {
  OPEN,
  /** Opens once the visitor has solved the problem. */
  SOLVE_FIRST,
  /** Is closed to everyone but the owner. */
  CLOSED
}
