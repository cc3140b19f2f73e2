/** Prepares values and diagnostics for people: shortened, compared, every character visible. */
@NullMarked
package dev.assay.web.value;

import org.jspecify.annotations.NullMarked;
