package dev.assay.web.markdown;

import org.commonmark.node.CustomNode;

/** A formula in a Markdown document. */
final class MathNode extends CustomNode {

  private final String latex;
  private final boolean display;

  MathNode(String latex, boolean display) {
    this.latex = latex;
    this.display = display;
  }

  /** Returns the formula as MathML, or its source as code if it can't be set. */
  String toHtml() {
    try {
      return MathParser.toMathMl(latex, display);
    } catch (MathSyntaxException e) {
      return "<code class=\"math-error\">" + MathScanner.escape(latex) + "</code>";
    }
  }
}
