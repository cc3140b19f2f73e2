package dev.assay.problem;

/** The way in which an answer is compared with the expected one. */
public sealed interface CheckerKind {

  /** Equal in every element and its order. */
  record Exact() implements CheckerKind {}

  /** Equal as multisets: at the top level only, or at every level when {@code deep}. */
  record AnyOrder(boolean deep) implements CheckerKind {}

  /** Floating-point numbers may differ by {@code epsilon}, absolutely or relatively. */
  record Tolerance(double epsilon) implements CheckerKind {}

  /** The package's own Checker.java decides. */
  record Custom() implements CheckerKind {}
}
