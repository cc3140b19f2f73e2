/** Answers failed requests, with a page for people and a problem document for programs. */
@NullMarked
package dev.assay.web.error;

import org.jspecify.annotations.NullMarked;
