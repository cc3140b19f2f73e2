package dev.assay.problem.file;

/**
 * The languages in which a package must have its texts: those of its statement.
 *
 * @param english whether English texts are needed
 * @param chinese whether Chinese texts are needed
 */
public record Languages(boolean english, boolean chinese) {

  /** A package that is translated. */
  public static final Languages BOTH = new Languages(true, true);
}
