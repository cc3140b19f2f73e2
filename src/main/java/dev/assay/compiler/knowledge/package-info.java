/** Tells an editor about the names and calls of a text that need not be finished. */
@NullMarked
package dev.assay.compiler.knowledge;

import org.jspecify.annotations.NullMarked;
