/** Completes names at the editor's cursor. */
@NullMarked
package dev.assay.compiler.complete;

import org.jspecify.annotations.NullMarked;
