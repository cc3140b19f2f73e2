package dev.assay.compiler.mutate;

import org.springframework.modulith.NamedInterface;

/**
 * A source with one small change that most likely breaks it.
 *
 * @param line of the change, from 1
 * @param before the code before, on one line, cut when long
 * @param after the code after; empty when it was left out
 * @param source the whole text, with as many lines as the original
 */
@NamedInterface("mutate")
public record Mutant(int line, Kind kind, String before, String after, String source) {

  /** The kind of change. */
  public enum Kind {
    /** A comparison includes its border, or no longer does. */
    BORDER,
    /** A comparison or condition is negated. */
    NEGATION,
    /** A condition always holds, or a part of it does not count. */
    CONDITION,
    /** Another operator computes. */
    ARITHMETIC,
    /** A number is off by one. */
    NUMBER,
    /** A statement is left out. */
    STATEMENT,
    /** The method returns a constant. */
    RESULT
  }
}
