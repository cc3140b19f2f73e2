package dev.assay.web.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** How a text appears. */
enum Style {
  BLOCKS,
  /** Without a paragraph around it. */
  INLINE,
  /** Inline, and {@code 10^5} and {@code <=} become mathematical notation outside of code. */
  CONSTRAINT;

  /** Returns the document ready to be rendered. */
  Node prepare(Node document) {
    if (this == CONSTRAINT) {
      document.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              Constraints.setAsMath(text);
            }
          });
    }
    return document;
  }
}
