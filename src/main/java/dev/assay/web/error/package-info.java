/** Answers failed requests. */
@NullMarked
package dev.assay.web.error;

import org.jspecify.annotations.NullMarked;
