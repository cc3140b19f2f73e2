package dev.assay.web.markdown;

/**
 * Renders Markdown with GFM tables and math as HTML, each text once.
 *
 * <p>HTML in the Markdown appears as text, and the result is cleaned once more against an
 * allow-list, so that a problem package can't bring a script into the page. A text that takes too
 * long, or becomes too large, appears as it was written.
 */
public final class Markdown {

  private static final Renderings TEXTS = new Renderings(RenderBudget.USUAL);

  private Markdown() {}

  /** Returns {@code markdown} as blocks of HTML. */
  public static String toHtml(String markdown) {
    return TEXTS.get(Style.BLOCKS, markdown).html();
  }

  /** Returns one line of Markdown as HTML without a paragraph around it. */
  public static String toInlineHtml(String markdown) {
    return TEXTS.get(Style.INLINE, markdown).html();
  }

  /**
   * Returns a constraint as HTML: like {@link #toInlineHtml}, but outside of code {@code 10^5} and
   * {@code <=} become mathematical notation.
   */
  public static String constraintToHtml(String markdown) {
    return TEXTS.get(Style.CONSTRAINT, markdown).html();
  }

  /** Tells whether {@code markdown}, rendered just before, was too much and appears as written. */
  public static boolean isPlain(String markdown) {
    return TEXTS.isPlain(markdown);
  }
}
