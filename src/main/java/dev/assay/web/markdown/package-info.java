/**
 * Turns an author's Markdown with math into HTML that is safe to show.
 *
 * <p>{@link dev.assay.web.markdown.Markdown} is the only entry. Math becomes MathML on the server,
 * so browsers load no library for it and nothing moves while a page appears.
 */
@NullMarked
package dev.assay.web.markdown;

import org.jspecify.annotations.NullMarked;
