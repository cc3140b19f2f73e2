/**
 * Turns an author's Markdown with math into HTML that is safe to show.
 *
 * <p>{@link dev.assay.web.markdown.Markdown} is the only door. Math becomes MathML on the server:
 * nothing to load, nothing that moves while a page appears.
 */
@NullMarked
package dev.assay.web.markdown;

import org.jspecify.annotations.NullMarked;
