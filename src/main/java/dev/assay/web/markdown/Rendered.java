package dev.assay.web.markdown;

/**
 * A text as HTML that is safe to insert.
 *
 * @param plain whether the text was too much to lay out and is shown as its author wrote it
 */
record Rendered(String html, boolean plain) {}
