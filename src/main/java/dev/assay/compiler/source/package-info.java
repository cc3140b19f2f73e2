/** The text as it was pasted, and the way back from javac's offsets to the user's lines. */
@NullMarked
package dev.assay.compiler.source;

import org.jspecify.annotations.NullMarked;
