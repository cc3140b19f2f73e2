package dev.assay.web.markdown;

/**
 * A symbol or subformula as MathML. As in TeX, its kind decides the space around it.
 *
 * @param xml exactly one MathML element
 */
record Atom(Kind kind, String xml) {

  enum Kind {
    ORDINARY,
    /** A named function such as log, or a large operator such as ∑. */
    OPERATOR,
    BINARY,
    RELATION,
    OPEN,
    CLOSE,
    PUNCTUATION,
    SPACE
  }

  static Atom ordinary(String xml) {
    return new Atom(Kind.ORDINARY, xml);
  }

  static Atom space(String width) {
    return new Atom(Kind.SPACE, "<mspace width=\"" + width + "\"></mspace>");
  }

  /** Whether a minus after this atom is a sign, as in {@code (-1)}, not a subtraction. */
  boolean expectsOperand() {
    return switch (kind) {
      case OPERATOR, BINARY, RELATION, OPEN, PUNCTUATION -> true;
      case ORDINARY, CLOSE, SPACE -> false;
    };
  }
}
